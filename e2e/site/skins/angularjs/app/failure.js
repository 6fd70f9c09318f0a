/** What to tell the person when a request has failed. */
export function failureOf(response) {
  if (response.status === -1) return 'The server cannot be reached. Check your connection and try again.';
  if (response.status >= 500) return 'Something went wrong on our side. Please try again.';
  return response.data?.message ?? 'This did not work. Please try again.';
}
