/** The application's one AngularJS module. */
export const insidemaps = window.angular.module('insidemaps', ['ngRoute', 'ngAnimate', 'ui.bootstrap']);
