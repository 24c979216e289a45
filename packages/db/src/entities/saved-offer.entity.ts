import { Column, Entity, PrimaryColumn } from 'typeorm';

/** An offer that a person keeps with their profile. */
@Entity('saved_offers')
export class SavedOfferEntity {
  @PrimaryColumn({ type: 'uuid', default: () => 'gen_random_uuid()' })
  id!: string;

  @Column({ name: 'profile_id', type: 'uuid' })
  profileId!: string;

  @Column({ name: 'vacancy_id', type: 'uuid', nullable: true })
  vacancyId!: string | null;

  @Column({ name: 'home_id', type: 'uuid', nullable: true })
  homeId!: string | null;

  @Column({ name: 'replied_on', type: 'date', nullable: true })
  repliedOn!: string | null;

  @Column({ name: 'saved_at', type: 'timestamptz', default: () => 'now()' })
  savedAt!: Date;
}
