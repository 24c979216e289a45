import { useState } from 'react';
import type { ReactNode } from 'react';
import { Icon } from '../../../components/icons.js';
import { Sheet } from '../../../components/sheet.js';
import { useMedia } from '../../../components/use-media.js';
import { useTexts } from '../../../components/use-texts.js';
import './search-layout.css';

interface Props {
  band: ReactNode;
  filters: ReactNode;
  filterCount: number;
  /** Groups that a phone can open directly: the id of the group and its name. */
  quick: { id: string; text: string }[];
  showText: string;
  children: ReactNode;
  aside: ReactNode;
  wide?: boolean;
  /** The map beside the list, above it on a phone; null while it is closed. */
  map?: ReactNode;
}

/** Focuses a group of filters, whose code may still be on its way: looks for it every 50 ms, so often at most. */
function focusWhenThere(id: string, tries: number): void {
  const group = document.getElementById(id);
  if (group) group.focus();
  else if (tries > 0) setTimeout(() => focusWhenThere(id, tries - 1), 50);
}

/** The frame of both searches: the band, the rail of filters (a sheet on a phone), the list, and the evidence beside it. */
export function SearchLayout({ band, filters, filterCount, quick, showText, children, aside, wide = false, map = null }: Props) {
  const { t } = useTexts();
  const phone = useMedia('(max-width: 900px)');
  // Where there is a map it takes the room of the filters.
  const narrow = useMedia(map ? '(max-width: 1150px)' : '(max-width: 900px)');
  const mapPart = map ? <div className="search-map">{map}</div> : null;
  const [open, setOpen] = useState(false);
  const openAt = (id: string | null) => {
    setOpen(true);
    if (id) focusWhenThere(id, 100);
  };
  return (
    <>
      <div className="search-strip">
        <div className="page">
          {band}
          {narrow ? (
            <div className="quick-filters">
              <button type="button" className="quick-filter" aria-haspopup="dialog" onClick={() => openAt(null)}>
                <Icon name="filter" size={18} />
                {filterCount > 0 ? t('filter.openCount', { count: filterCount }) : t('filter.open')}
              </button>
              {quick.map((one) => <button key={one.id} type="button" className="quick-filter" aria-haspopup="dialog" onClick={() => openAt(one.id)}>{one.text}</button>)}
            </div>
          ) : null}
        </div>
      </div>
      <div className={map ? 'page search-columns search-columns-map' : wide ? 'page search-columns search-columns-wide' : 'page search-columns'}>
        {narrow ? (
          <Sheet open={open} title={t('filter.open')} onClose={() => setOpen(false)} footer={<button type="button" className="button button-main" onClick={() => setOpen(false)}>{showText}</button>}>
            {filters}
          </Sheet>
        ) : (
          <aside className="search-rail" aria-label={t('filter.open')}>{filters}</aside>
        )}
        {phone ? mapPart : null}
        <section className="search-results">{children}</section>
        {phone ? null : mapPart}
        {aside}
      </div>
    </>
  );
}
