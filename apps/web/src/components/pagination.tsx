import { Icon } from './icons.js';
import { useTexts } from './use-texts.js';
import './pagination.css';

/** Previous and next, and where one is. */
export function Pagination({ page, pageSize, total, onPage }: { page: number; pageSize: number; total: number; onPage: (page: number) => void }) {
  const { t } = useTexts();
  const pages = Math.min(200, Math.ceil(total / pageSize));
  if (pages <= 1) return null;
  return (
    <nav className="pagination" aria-label={t('paging.name')}>
      <button type="button" className="button" disabled={page <= 1} onClick={() => onPage(page - 1)}><Icon name="back" size={18} />{t('paging.previous')}</button>
      <span className="quiet">{t('paging.at', { page, pages })}</span>
      <button type="button" className="button" disabled={page >= pages} onClick={() => onPage(page + 1)}>{t('paging.next')}<Icon name="arrow" size={18} /></button>
    </nav>
  );
}
