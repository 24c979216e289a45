import { useCallback, useState } from 'react';

/** Which offer is lit on the map and in the list: the one that was chosen on the map, or the one that is pointed at in the list. */
export interface MapChoice {
  chosen: string | null;
  lit: string | null;
  choose: (id: string | null) => void;
  /** For the list: lights the offer that the pointer or the focus is on. */
  pointing: { onMouseOver: (event: { target: EventTarget }) => void; onFocus: (event: { target: EventTarget }) => void; onMouseLeave: () => void; onBlur: () => void };
}

/** Keeps map and list together. With the card in the list, a choice on the map brings it into view. */
export function useMapChoice(): MapChoice {
  const [chosen, setChosen] = useState<string | null>(null);
  const [pointed, setPointed] = useState<string | null>(null);
  const choose = useCallback((id: string | null) => {
    setChosen(id);
    // Where the list stands below the map, the map shows the card itself and must not be scrolled away.
    if (id && window.matchMedia('(min-width: 901px)').matches) document.querySelector(`.search-results [data-offer-id="${CSS.escape(id)}"]`)?.scrollIntoView({ block: 'nearest' });
  }, []);
  const point = useCallback(({ target }: { target: EventTarget }) => setPointed(target instanceof Element ? (target.closest('[data-offer-id]')?.getAttribute('data-offer-id') ?? null) : null), []);
  const rest = useCallback(() => setPointed(null), []);
  return { chosen, lit: pointed ?? chosen, choose, pointing: { onMouseOver: point, onFocus: point, onMouseLeave: rest, onBlur: rest } };
}
