import { failureOf } from './failure.js';
import { insidemaps } from './module.js';

/** The application's modals. Each promise rejects without a status when the person cancels. */
insidemaps.factory('Dialogs', ($uibModal, $location, Session) => {
  const open = (templateUrl, controller, options = {}) =>
    $uibModal.open({ templateUrl, controller, controllerAs: '$ctrl', ...options }).result;

  return {
    /** A form that stays open, showing why, while sending it fails. */
    form(templateUrl, values, send) {
      return open(templateUrl, function controller($uibModalInstance) {
        this.form = { ...values };
        this.submit = () => {
          this.failure = null;
          this.busy = true;
          send(this.form)
            .then($uibModalInstance.close, (response) => {
              this.failure = failureOf(response);
            })
            .finally(() => {
              this.busy = false;
            });
        };
        this.cancel = () => $uibModalInstance.dismiss('cancel');
      });
    },

    /** A question answered with Yes or No. */
    confirm(title, question) {
      return open(
        '/views/confirm.html',
        function controller($uibModalInstance) {
          Object.assign(this, { title, question });
          this.yes = () => $uibModalInstance.close();
          this.no = () => $uibModalInstance.dismiss('cancel');
        },
        { size: 'sm' },
      );
    },

    /** Shows a value that cannot be had again. */
    prompt(title, value, kind) {
      return open(
        '/views/prompt.html',
        function controller($uibModalInstance) {
          Object.assign(this, { title, value, kind });
          this.select = (event) => event.target.select();
          this.close = () => $uibModalInstance.close();
        },
        { backdrop: 'static' },
      );
    },

    /** Logging in or creating an account; then on to `path`. */
    signIn(path, reason) {
      return open(
        '/views/sign-in.html',
        function controller($uibModalInstance) {
          this.reason = reason;
          this.form = {};
          this.isNew = false;
          this.submit = () => {
            this.failure = null;
            const { name, email, password } = this.form;
            const sent = this.isNew
              ? Session.signUp({ name, email, password })
              : Session.signIn(email, password);
            sent.then(
              () => {
                $uibModalInstance.close();
                $location.url(path);
              },
              (response) => {
                this.failure = failureOf(response);
              },
            );
          };
          this.cancel = () => $uibModalInstance.dismiss('cancel');
        },
        { size: 'sm' },
      );
    },
  };
});

// A cancelled dialog is no error.
insidemaps.config(($qProvider) => $qProvider.errorOnUnhandledRejections(false));
