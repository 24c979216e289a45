import type { HomeDetail } from '@mitn/contracts';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { Chip } from '../../../components/chip.js';
import { Evidence } from '../../../components/evidence.js';
import { HomePicture } from '../../../components/facade-picture.js';
import { leavesOut } from '../../../components/home-card.js';
import { Icon } from '../../../components/icons.js';
import { homeChips } from '../../../components/offer-chips.js';
import { ReplyMark } from '../../../components/reply-mark.js';
import { SaveButton } from '../../../components/save-button.js';
import { ShareButton } from '../../../components/share-button.js';
import { Sheet } from '../../../components/sheet.js';
import { useLaterTexts } from '../../../components/use-later-texts.js';
import { formatMoney, formatNumber } from '../../../lib/format.js';
import { homeSays } from '../home-says.js';
import { AdSays } from './ad-says.js';
import { AdSection } from './ad-section.js';
import { Conditions } from './conditions.js';
import { Facts } from './facts.js';
import { Origin } from './origin.js';
import { OutwardLink } from './outward-link.js';
import { RefusesInternationals } from './refuses-internationals.js';
import { ScamSigns } from './scam-signs.js';
import './offer-view.css';
import '../../../components/notice.css';

/** One home: warnings first, what it costs and what that leaves out, all that the ad says with its evidence, its own words, and the way to the provider. */
export function HomeView({ home }: { home: HomeDetail }) {
  const { t, l, language } = useLaterTexts();
  const [open, setOpen] = useState<{ label: string; text: string } | null>(null);
  const where = [home.street, home.place?.name ?? t('home.placeUnknown')].filter(Boolean).join(', ');
  return (
    <article className="page offer-view">
      <header className="offer-view-head">
        <p><Link to="/homes" className="back-link"><Icon name="back" size={18} />{l('offerPage.backToHomes')}</Link></p>
        <div className="offer-view-title">
          <h1 tabIndex={-1}>{home.title}</h1>
          <SaveButton kind="homes" id={home.id} title={home.title} />
        </div>
        <p className="offer-where">{where}{home.provider ? <> · <strong>{home.provider.name}</strong></> : null}</p>
        {home.provider?.flagged ? <p className="notice notice-ask">{l('offerPage.flagged')}</p> : null}
        <div className="chips">
          {homeChips(home, t).map((chip) => <Chip key={chip.text} kind={chip.kind} text={chip.text} hint={t('chip.hint')} onPress={chip.label ? () => setOpen({ label: chip.label ?? '', text: chip.text }) : undefined} />)}
        </div>
      </header>
      <div className="offer-view-main stack">
        <ScamSigns home={home} />
        <RefusesInternationals home={home} />
        <div className="home-view-picture"><HomePicture seed={home.id} type={home.type} /></div>
        <p className="quiet small">{l(`offerPage.picture.${home.type}`)}</p>
        <CostSplit home={home} />
        <section className="panel key-facts">
          <Facts
            facts={[
              { name: l('fact.type'), value: t(`homeType.${home.type}`) },
              { name: l('fact.area'), value: home.areaM2 === null ? null : t('home.area', { area: formatNumber(home.areaM2, language) }) },
              { name: l('fact.rooms'), value: home.rooms === null ? null : formatNumber(home.rooms, language) },
              { name: l('fact.persons'), value: home.maxPersons === null ? null : t('chip.persons', { count: home.maxPersons }) },
              { name: l('fact.pets'), value: home.pets === null ? null : home.pets ? t('chip.pets') : l('offerPage.noPets') },
            ]}
          />
        </section>
        <Conditions home={home} />
      </div>
      <aside className="offer-view-side stack" aria-label={l('offerPage.side')}>
        <div className="panel stack">
          <OutwardLink address={home.contactUrl} host={home.contactHost} text={l('offerPage.contact')} />
          <ReplyMark kind="homes" id={home.id} title={home.title} />
          <ShareButton title={home.title} />
          <p className="quiet small">{l('offerPage.payWarning')}</p>
        </div>
        <Origin origins={home.origins} confirmedAt={home.confirmedAt} demo={home.provider?.demo ?? false} />
      </aside>
      <div className="offer-view-more stack">
        <AdSays groups={homeSays(home, t, l, language)} offer={home} />
        <AdSection offer={home} />
      </div>
      <Sheet open={open !== null} title={t('evidence.title', { label: open?.text ?? '' })} onClose={() => setOpen(null)}>
        {open ? <Evidence open={{ kind: 'home', id: home.id, ...open }} /> : null}
      </Sheet>
    </article>
  );
}

function CostSplit({ home }: { home: HomeDetail }) {
  const { t, l, language } = useLaterTexts();
  const { costs } = home;
  // An ad that names one sum for everything says what the parts are in, not what they are.
  const unsaid = t(costs.complete ? 'home.costs.inTotal' : 'home.costs.notSaid');
  const line = (name: string, cents: number | null, missing = unsaid) => (
    <div key={name}>
      <dt>{name}</dt>
      <dd>{cents === null ? <span className="quiet">{missing}</span> : formatMoney(cents, language, { cents: true })}</dd>
    </div>
  );
  return (
    <section className="panel">
      <p className="key-amount"><span className="amount offer-amount">{formatMoney(costs.totalCentsPerMonth, language)}</span> {t('home.perMonth')}</p>
      <p className="quiet small">{leavesOut(costs, t)}</p>
      <dl className="facts cost-split">
        {line(t('home.costs.rent'), costs.bareRentCents)}
        {line(t('home.costs.service'), costs.serviceCents)}
        {line(t('home.costs.utilities'), costs.utilitiesCents)}
        {line(t('home.costs.deposit'), home.depositCents, t('home.costs.notSaid'))}
      </dl>
      <p className="small cost-sums"><Link to="/calculators" search={{ show: 'affordability' }}>{l('calc.name.affordability')}</Link> <Link to="/calculators" search={{ show: 'deposit' }}>{l('calc.name.deposit')}</Link></p>
    </section>
  );
}
