/** A page of the harness's own that draws a closed root as Waykey does: the control for everything that looks into one. */
export const closedPage = `<!doctype html><title>Closed root</title>
  <button id="target" style="position:absolute; left:300px; top:200px">Target</button>
  <p id="pressed"></p>
  <script>
    const host = document.body.appendChild(document.createElement('waykey-overlay'));
    const root = host.attachShadow({ mode: 'closed' });
    root.innerHTML = \`
      <style>h2 { font: 16px sans-serif }</style>
      <div data-waykey="card" data-guide="some-guide" data-step="some-step" role="dialog" aria-label="Waykey: some guide"
           style="position:fixed; left:20px; top:20px">
        <h2>Step 1 of 2</h2><p>Click <b>Target</b>.</p><p hidden>Not shown</p>
        <button>Next</button><button style="display:none">Back</button>
      </div>
      <div aria-live="polite">Announced</div>
      <div data-waykey="spotlight" style="position:fixed; pointer-events:none"></div>\`;
    const ring = root.querySelector('[data-waykey=spotlight]');
    const box = target.getBoundingClientRect();
    Object.assign(ring.style,
      { left: box.x - 4 + 'px', top: box.y - 4 + 'px', width: box.width + 8 + 'px', height: box.height + 8 + 'px' });
    root.querySelector('button').onclick = (event) => { pressed.textContent += 'next ' + event.isTrusted; };
    target.onclick = () => ring.remove();
  </script>`;
