import { render } from 'preact';
import { guides } from '../../insidemaps/guides/guides.ts';
import { localizeDocument } from '../../platform/localize-document.ts';
import '../../ui/base.css';
import './guides.css';
import { GuidesPage } from './guides-page.tsx';

localizeDocument('guides_page_title');
render(<GuidesPage guides={guides} />, document.body);
// The address names a guide before there is anything to scroll to.
document.getElementById(location.hash.slice(1))?.scrollIntoView();
