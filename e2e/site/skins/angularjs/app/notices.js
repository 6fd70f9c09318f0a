import { failureOf } from './failure.js';
import { insidemaps } from './module.js';

/** The alerts at the top of the page. */
insidemaps.factory('Notices', () => {
  const notices = {
    list: [],
    success: (text) => notices.list.push({ type: 'success', text }),
    failure: (response) => {
      if (response.status !== 401) notices.list.push({ type: 'danger', text: failureOf(response) });
    },
    clear: () => {
      notices.list.length = 0;
    },
  };
  return notices;
});

insidemaps.component('imNotices', {
  template: `
    <div class="container im-notices">
      <div uib-alert ng-repeat="notice in $ctrl.list" ng-class="'alert-' + notice.type"
        close="$ctrl.list.splice($index, 1)">{{notice.text}}</div>
    </div>`,
  controller(Notices) {
    this.list = Notices.list;
  },
});
