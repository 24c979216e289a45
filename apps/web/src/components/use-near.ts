import { useEffect, useRef, useState } from 'react';
import type { RefObject } from 'react';

/** True from when an element comes within 600 px of the screen, so that what stands far below is asked for when somebody reads on. At once where the browser cannot tell. */
export function useNear<E extends Element>(): [RefObject<E | null>, boolean] {
  const element = useRef<E>(null);
  const [near, setNear] = useState(typeof IntersectionObserver === 'undefined');
  useEffect(() => {
    if (near || !element.current) return;
    const observer = new IntersectionObserver((entries) => setNear((before) => before || entries.some((entry) => entry.isIntersecting)), { rootMargin: '600px' });
    observer.observe(element.current);
    return () => observer.disconnect();
  }, [near]);
  return [element, near];
}
