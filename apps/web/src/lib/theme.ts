import * as z from 'zod/mini';
import { readStored, useStored, writeStored } from './stored.js';

const KEY = 'mitn.theme';
const Theme = z.enum(['light', 'dark']);
export type Theme = z.output<typeof Theme>;

/** Sets the colours that the person chose in this browser; without a choice the system decides. */
export function applyTheme(): void {
  const theme = readStored(KEY, Theme);
  if (theme) document.documentElement.dataset['theme'] = theme;
  else delete document.documentElement.dataset['theme'];
}

export function useTheme(): [Theme | null, (theme: Theme | null) => void] {
  const theme = useStored(KEY, Theme);
  return [
    theme,
    (next) => {
      writeStored(KEY, next);
      applyTheme();
    },
  ];
}
