import '@mantine/core/styles.css';
import { createTheme, MantineProvider } from '@mantine/core';
import { createRoot } from 'react-dom/client';
import { App } from './app.tsx';
import { SessionProvider } from './session.tsx';

const theme = createTheme({ primaryColor: 'teal', defaultRadius: 'md' });
const root = document.getElementById('root');

if (root) {
  createRoot(root).render(
    <MantineProvider theme={theme}>
      <SessionProvider>
        <App />
      </SessionProvider>
    </MantineProvider>,
  );
}
