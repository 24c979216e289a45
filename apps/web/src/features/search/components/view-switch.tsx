import { Icon } from '../../../components/icons.js';
import { useMedia } from '../../../components/use-media.js';
import { useTexts } from '../../../components/use-texts.js';
import type { MapOfSearch } from '../search-state.js';

/** List, or list and map. On a phone one button within reach of a thumb, else two beside the order. */
export function ViewSwitch({ map }: { map: MapOfSearch }) {
  const { t } = useTexts();
  const phone = useMedia('(max-width: 900px)');
  if (phone) {
    return (
      <button type="button" className="view-float" onClick={() => map.show(!map.open)}>
        <Icon name={map.open ? 'list' : 'map'} size={20} />{t(map.open ? 'view.list' : 'view.map')}
      </button>
    );
  }
  return (
    <div className="view-switch" role="group" aria-label={t('view.name')}>
      {([['list', false], ['map', true]] as const).map(([name, open]) => (
        <button key={name} type="button" aria-pressed={map.open === open} onClick={() => map.show(open)}><Icon name={name} size={17} />{t(`view.${name}`)}</button>
      ))}
    </div>
  );
}
