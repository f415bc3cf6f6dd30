import { createApp } from 'vue';
import 'camber-lesson/vue';
import App from './App.vue';

createApp(App).mount('#app');
