/** A curve over even or logarithmic axes. */
export interface Plot {
  /** The file's name, without ending. */
  readonly name: string;
  readonly title: string;
  readonly x: string;
  readonly y: string;
  readonly scale: 'logarithmic' | 'linear';
  readonly curves: readonly Curve[];
}

export interface Curve {
  readonly name: string;
  readonly points: readonly (readonly [x: number, y: number])[];
}

const [width, height, left, bottom, top, right] = [640, 360, 64, 48, 40, 190];
const colours = ['#0b6e4f', '#c2410c', '#6d28d9', '#1d4ed8', '#64748b'];

/** The plot as an SVG document; it is readable on light and dark ground. */
export function drawPlot({ title, x, y, scale, curves }: Plot): string {
  const all = curves.flatMap(({ points }) => points);
  const across = axis(
    all.map(([value]) => value),
    scale,
    left,
    width - right,
  );
  const up = axis(
    all.map(([, value]) => value),
    scale,
    height - bottom,
    top,
  );
  const lines = curves.map(({ name, points }, index) => {
    const colour = colours[index % colours.length];
    const path = points.map(([px, py]) => `${across.at(px).toFixed(1)},${up.at(py).toFixed(1)}`);
    const dots = path.map(
      (point) => `<circle cx="${point.split(',')[0]}" cy="${point.split(',')[1]}" r="3"/>`,
    );
    const label = `<text x="${width - right + 28}" y="${top + 12 + index * 20}" stroke="none">${inXml(name)}</text>`;
    const key = `<path d="M${width - right + 10} ${top + 8 + index * 20}h12" fill="none"/>`;
    return `<g stroke="${colour}" fill="${colour}" stroke-width="2"><polyline fill="none" points="${path.join(' ')}"/>${dots.join('')}${key}${label}</g>`;
  });
  const marks = [
    ...across.marks.map((value) => {
      const at = across.at(value).toFixed(1);
      return `<path d="M${at} ${top}V${height - bottom}" class="grid"/><text x="${at}" y="${height - bottom + 16}" text-anchor="middle">${short(value)}</text>`;
    }),
    ...up.marks.map((value) => {
      const at = up.at(value).toFixed(1);
      return `<path d="M${left} ${at}H${width - right}" class="grid"/><text x="${left - 8}" y="${Number(at) + 4}" text-anchor="end">${short(value)}</text>`;
    }),
  ];
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" font-family="system-ui, sans-serif" font-size="12" fill="#64748b">`,
    `<title>${inXml(title)}</title><style>.grid{stroke:#94a3b8;stroke-opacity:.35}</style><rect width="${width}" height="${height}" fill="#fff" rx="8"/>`,
    `<text x="${left}" y="22" font-size="14" font-weight="600" fill="#1e293b">${inXml(title)}</text>`,
    ...marks,
    ...lines,
    `<text x="${(left + width - right) / 2}" y="${height - 10}" text-anchor="middle">${inXml(x)}</text>`,
    `<text transform="translate(14 ${(top + height - bottom) / 2}) rotate(-90)" text-anchor="middle">${inXml(y)}</text></svg>\n`,
  ].join('\n');
}

interface Axis {
  at(value: number): number;
  readonly marks: readonly number[];
}

function axis(values: readonly number[], scale: Plot['scale'], from: number, to: number): Axis {
  const place = scale === 'linear' ? (value: number) => value : Math.log10;
  const least = scale === 'linear' ? 0 : 10 ** Math.floor(Math.log10(Math.min(...values)));
  const most = scale === 'linear' ? Math.max(...values) : 10 ** Math.ceil(Math.log10(Math.max(...values)));
  const span = place(most) - place(least) || 1;
  const count = scale === 'linear' ? 4 : Math.round(span);
  return {
    at: (value) => from + ((place(value) - place(least)) / span) * (to - from),
    marks: Array.from({ length: count + 1 }, (_, index) =>
      scale === 'linear' ? (most * index) / count : least * 10 ** index,
    ),
  };
}

function short(value: number): string {
  return value >= 1
    ? value.toLocaleString('en', { maximumFractionDigits: 1 })
    : String(Number(value.toPrecision(2)));
}

function inXml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
}
