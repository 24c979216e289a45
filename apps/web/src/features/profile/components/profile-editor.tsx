import type { ProfileBody } from '@mitn/contracts';
import { useForm } from 'react-hook-form';
import type { FieldPath } from 'react-hook-form';
import { ErrorState } from '../../../components/states.js';
import { useLaterTexts } from '../../../components/use-later-texts.js';
import type { KeptProfile } from '../../../lib/kept-profile.js';
import { useSaveProfile } from '../api/save-profile.js';
import { EMPTY_FORM, fromProfile, profileResolver } from '../profile-form.js';
import type { ProfileForm } from '../profile-form.js';
import { HomeSection } from './home-section.js';
import { HouseholdSection } from './household-section.js';
import { ReachSection } from './reach-section.js';
import type { SectionProps } from './section.js';
import { WorkSection } from './work-section.js';

interface Props {
  kept: KeptProfile | null;
  profile: ProfileBody | null;
  onSaved: () => void;
}

/** The profile as a form of four parts. Nothing is sent before the button is pressed. */
export function ProfileEditor({ kept, profile, onSaved }: Props) {
  const { t, l } = useLaterTexts();
  const save = useSaveProfile(kept);
  const form = useForm({ defaultValues: profile ? fromProfile(profile) : EMPTY_FORM, resolver: profileResolver, mode: 'onTouched' });
  const { errors, submitCount } = form.formState;
  const wrong = Object.keys(errors).length;
  const errorOf = (name: FieldPath<ProfileForm>): string | undefined => {
    const type = form.getFieldState(name, form.formState).error?.type;
    if (!type) return undefined;
    if (type === 'too_small' || type === 'too_big') return t('form.error.range');
    if (type === 'nothing') return t('form.error.nothing');
    return t(type === 'invalid_type' ? 'form.error.number' : 'form.error.invalid');
  };
  const section: SectionProps = { form, errorOf };
  return (
    <form className="profile-form" noValidate onSubmit={(event) => void form.handleSubmit((body) => save.mutate(body, { onSuccess: onSaved }))(event)}>
      <HouseholdSection {...section} />
      <WorkSection {...section} />
      <HomeSection {...section} />
      <ReachSection {...section} />
      <div className="profile-save">
        {wrong > 0 && submitCount > 0 ? <p className="field-error" role="alert">{t('form.error.some', { count: wrong })}</p> : null}
        {save.isError ? <ErrorState error={save.error} /> : null}
        <button type="submit" className="button button-main" disabled={save.isPending}>{l(save.isPending ? 'profile.saving' : kept ? 'profile.saveAgain' : 'profile.save')}</button>
        <p className="quiet small">{l('profile.kept')}</p>
      </div>
    </form>
  );
}
