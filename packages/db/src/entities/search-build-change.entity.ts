import { Entity, PrimaryColumn } from 'typeorm';

/** An offer that was indexed while a build of its kind was under way: the build must be told before it takes over. */
@Entity('search_build_changes')
export class SearchBuildChangeEntity {
  @PrimaryColumn({ type: 'text' })
  kind!: string;

  @PrimaryColumn({ name: 'offer_id', type: 'uuid' })
  offerId!: string;
}
