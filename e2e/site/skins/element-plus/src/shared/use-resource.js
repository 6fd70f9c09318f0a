import { onMounted, reactive } from 'vue';
import { api } from '../api.js';

/** Something loaded from the server when the component appears, and again on `reload`. */
export function useResource(path) {
  const resource = reactive({
    data: undefined,
    failure: '',
    isLoading: true,
    async reload() {
      resource.isLoading = true;
      try {
        resource.data = await api.get(path);
        resource.failure = '';
      } catch (error) {
        resource.failure = error.message;
      } finally {
        resource.isLoading = false;
      }
    },
  });
  onMounted(() => resource.reload());
  return resource;
}
