import { Link } from '@tanstack/react-router';
import { Logo } from '../components/icons.js';
import { useTexts } from '../components/use-texts.js';
import { useTheme } from '../lib/theme.js';
import './site-footer.css';

const COLUMNS = [
  { key: 'find', links: [{ to: '/vacancies', key: 'jobs' }, { to: '/homes', key: 'homes' }, { to: '/profile', key: 'profile' }, { to: '/matches', key: 'matches' }, { to: '/saved', key: 'saved' }] },
  { key: 'know', links: [{ to: '/about', key: 'about' }, { to: '/help', key: 'help' }, { to: '/calculators', key: 'calculators' }, { to: '/sources', key: 'sources' }, { to: '/employer', key: 'forEmployers' }] },
  { key: 'rules', links: [{ to: '/privacy', key: 'privacy' }, { to: '/terms', key: 'terms' }, { to: '/accessibility', key: 'accessibility' }] },
] as const;

/** The foot of every page: all other pages, and the colours. */
export function SiteFooter() {
  const { t } = useTexts();
  const [theme, setTheme] = useTheme();
  return (
    <footer className="site-footer">
      <div className="page site-footer-inside">
        <div className="footer-brand">
          <p className="brand"><Logo /><span>{t('brand')}</span></p>
          <p className="quiet small">{t('footer.line')}</p>
          <label className="footer-theme small">
            {t('footer.theme')}
            <select className="input" value={theme ?? 'system'} onChange={(event) => setTheme(event.target.value === 'light' || event.target.value === 'dark' ? event.target.value : null)}>
              {(['system', 'light', 'dark'] as const).map((one) => <option key={one} value={one}>{t(`footer.themes.${one}`)}</option>)}
            </select>
          </label>
        </div>
        {COLUMNS.map((column) => (
          <nav key={column.key} aria-label={t(`footer.${column.key}`)}>
            <p className="footer-head">{t(`footer.${column.key}`)}</p>
            <ul className="footer-links">
              {column.links.map((link) => <li key={link.to}><Link to={link.to}>{t(`nav.${link.key}`)}</Link></li>)}
            </ul>
          </nav>
        ))}
      </div>
    </footer>
  );
}
