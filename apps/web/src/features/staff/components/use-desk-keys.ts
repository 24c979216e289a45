import { useEffect } from 'react';

interface DeskKeys {
  move: (step: 1 | -1) => void;
  open: () => void;
  close: () => void;
  search: () => void;
}

/** j and k move, Enter opens, Escape closes, / goes to the search. Not while somebody types, nor with a modifier held. */
export function useDeskKeys(keys: DeskKeys): void {
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      const target = event.target instanceof HTMLElement ? event.target : null;
      if (event.ctrlKey || event.metaKey || event.altKey || target?.closest('input, textarea, select, dialog')) return;
      if (event.key === 'j') keys.move(1);
      else if (event.key === 'k') keys.move(-1);
      else if (event.key === 'Enter' && !target?.closest('a, button, summary')) keys.open();
      else if (event.key === 'Escape') keys.close();
      else if (event.key === '/') {
        event.preventDefault();
        keys.search();
      }
    };
    window.addEventListener('keydown', press);
    return () => window.removeEventListener('keydown', press);
  }, [keys]);
}
