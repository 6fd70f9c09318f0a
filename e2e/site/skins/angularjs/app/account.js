import { insidemaps } from './module.js';

insidemaps.component('imAccount', {
  templateUrl: '/views/account.html',
  controller(Session, Notices) {
    this.$onInit = () => {
      this.name = Session.account.name;
      this.email = Session.account.email;
    };
    this.save = () =>
      Session.rename(this.name).then(
        () => Notices.success('Your settings have been saved.'),
        Notices.failure,
      );
  },
});
