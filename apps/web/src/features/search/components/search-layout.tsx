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
}

/** The frame of both searches: the band, the rail of filters (a sheet on a phone), the list, and the evidence beside it. */
export function SearchLayout({ band, filters, filterCount, quick, showText, children, aside, wide = false }: Props) {
  const { t } = useTexts();
  const narrow = useMedia('(max-width: 900px)');
  const [open, setOpen] = useState(false);
  const openAt = (id: string | null) => {
    setOpen(true);
    if (id) requestAnimationFrame(() => requestAnimationFrame(() => document.getElementById(id)?.focus()));
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
      <div className={wide ? 'page search-columns search-columns-wide' : 'page search-columns'}>
        {narrow ? (
          <Sheet open={open} title={t('filter.open')} onClose={() => setOpen(false)} footer={<button type="button" className="button button-main" onClick={() => setOpen(false)}>{showText}</button>}>
            {filters}
          </Sheet>
        ) : (
          <aside className="search-rail" aria-label={t('filter.open')}>{filters}</aside>
        )}
        <section className="search-results">{children}</section>
        {aside}
      </div>
    </>
  );
}
