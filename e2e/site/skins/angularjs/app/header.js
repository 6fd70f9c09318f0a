import { insidemaps } from './module.js';
import './session.js';

insidemaps.component('imHeader', {
  templateUrl: '/views/header.html',
  controller($location, Session, Dialogs) {
    this.session = Session;
    this.at = (path) => $location.path().startsWith(path);
    this.getStarted = () => Dialogs.signIn('/projects');
    this.signOut = () => Session.signOut().then(() => $location.url('/'));
  },
});
