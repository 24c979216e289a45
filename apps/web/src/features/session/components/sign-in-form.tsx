import type { SessionAnswer } from '@mitn/contracts';
import { useForm } from 'react-hook-form';
import { FormField } from '../../../components/form-field.js';
import { useTexts } from '../../../components/use-texts.js';
import { ApiError } from '../../../lib/api.errors.js';
import { useSignIn } from '../api/create-session.js';

/** E-mail and password. Pasting and password managers work; a wrong pair is said at the form. */
export function SignInForm({ onSignedIn }: { onSignedIn: (session: SessionAnswer) => void }) {
  const { t } = useTexts();
  const signIn = useSignIn(onSignedIn);
  const { register, handleSubmit, formState } = useForm({ defaultValues: { email: '', password: '' } });
  const { errors } = formState;
  const refused = signIn.error instanceof ApiError && signIn.error.status >= 400 && signIn.error.status < 500 && signIn.error.status !== 429;
  return (
    <form className="stack" noValidate onSubmit={(event) => void handleSubmit((values) => signIn.mutate(values))(event)}>
      <FormField label={t('signIn.email')} error={errors.email ? t('signIn.emailMissing') : undefined}>{(ids) => <input {...ids} {...register('email', { required: true })} className="input" type="email" autoComplete="username" />}</FormField>
      <FormField label={t('signIn.password')} error={errors.password ? t('signIn.passwordMissing') : undefined}>{(ids) => <input {...ids} {...register('password', { required: true })} className="input" type="password" autoComplete="current-password" />}</FormField>
      {signIn.error ? <p className="field-error" role="alert">{t(refused ? 'signIn.refused' : 'state.error.text')}</p> : null}
      <button type="submit" className="button button-main" disabled={signIn.isPending}>{t('nav.signIn')}</button>
    </form>
  );
}
