import type { ProfileInput } from '@mitn/contracts';
import type { ReactNode } from 'react';
import type { FieldPath, UseFormReturn } from 'react-hook-form';
import type { ProfileForm } from '../profile-form.js';

export interface SectionProps {
  form: UseFormReturn<ProfileForm, unknown, ProfileInput>;
  /** What is wrong with a field, in words; undefined when nothing is. */
  errorOf: (name: FieldPath<ProfileForm>) => string | undefined;
}

/** One part of the form: its name and why it is asked on the left, its fields on the right. */
export function Section({ title, why, children }: { title: string; why: string; children: ReactNode }) {
  return (
    <section className="profile-section">
      <div className="profile-why">
        <h2>{title}</h2>
        <p className="quiet">{why}</p>
      </div>
      <div className="profile-fields">{children}</div>
    </section>
  );
}
