import { createRouter, createWebHistory } from 'vue-router';
import OrganizationPage from './organization/organization-page.vue';
import AccountPage from './pages/account-page.vue';
import HelpPage from './pages/help-page.vue';
import HomePage from './pages/home-page.vue';
import InvitationPage from './pages/invitation-page.vue';
import LoginPage from './pages/login-page.vue';
import OrganizationsPage from './pages/organizations-page.vue';
import ProjectsPage from './pages/projects-page.vue';
import { session, whoIsThere } from './session.js';

const own = { needsAccount: true };

/** The pages, and who may see them. */
export const router = createRouter({
  history: createWebHistory(),
  routes: [
    { path: '/', component: HomePage, meta: { title: 'Home' } },
    { path: '/login', component: LoginPage, meta: { title: 'Log in' } },
    { path: '/help', component: HelpPage, meta: { title: 'Help' } },
    { path: '/projects', component: ProjectsPage, meta: { ...own, title: 'Projects' } },
    { path: '/account', component: AccountPage, meta: { ...own, title: 'Account' } },
    { path: '/organizations', component: OrganizationsPage, meta: { ...own, title: 'My organizations' } },
    {
      path: '/organizations/:id/:tab(overview|users|api)?',
      component: OrganizationPage,
      meta: { ...own, title: 'Organization' },
    },
    { path: '/invitation/:id', component: InvitationPage, meta: { ...own, title: 'Invitation' } },
    { path: '/:rest(.*)', redirect: '/' },
  ],
});

router.beforeEach(async (to) => {
  await whoIsThere();
  if (to.meta.needsAccount && !session.account) return { path: '/login', query: { next: to.fullPath } };
  return true;
});
