import { Column, Entity, PrimaryColumn } from 'typeorm';

/** One vacancy, home or pair of a share. */
@Entity('share_offers')
export class ShareOfferEntity {
  @PrimaryColumn({ type: 'uuid', default: () => 'gen_random_uuid()' })
  id!: string;

  @Column({ name: 'share_id', type: 'uuid' })
  shareId!: string;

  @Column({ type: 'smallint' })
  place!: number;

  @Column({ name: 'vacancy_id', type: 'uuid', nullable: true })
  vacancyId!: string | null;

  @Column({ name: 'home_id', type: 'uuid', nullable: true })
  homeId!: string | null;
}
