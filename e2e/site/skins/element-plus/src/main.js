import 'element-plus/dist/index.css';
import './styles.css';
import ElementPlus from 'element-plus';
import { createApp } from 'vue';
import App from './app.vue';
import { router } from './router.js';

createApp(App).use(router).use(ElementPlus).mount('#app');
