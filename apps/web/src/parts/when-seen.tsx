import { useEffect, useRef, useState } from 'react';
import type { ReactNode } from 'react';

/** How near the window a place must be. */
const margin = '400px';

/** What is made once its place comes near the window: what nobody scrolls to is neither fetched nor drawn. */
export function WhenSeen({ children }: Readonly<{ children: ReactNode }>) {
  const place = useRef<HTMLDivElement>(null);
  const [isSeen, setSeen] = useState(false);
  useEffect(() => {
    if (!place.current) return undefined;
    const watching = new IntersectionObserver(
      (entries) => {
        if (entries.some(({ isIntersecting }) => isIntersecting)) setSeen(true);
      },
      { rootMargin: margin },
    );
    watching.observe(place.current);
    return () => watching.disconnect();
  }, []);
  return isSeen ? children : <div ref={place} className="to-be-seen" />;
}
