import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A write that a remote search engine has accepted and not finished. */
@Entity('search_tasks')
export class SearchTaskEntity {
  @PrimaryColumn({ name: 'task_uid', type: 'bigint' })
  taskUid!: string;

  @Column({ type: 'text' })
  kind!: string;

  @Column({ type: 'uuid', array: true })
  ids!: string[];

  @Column({ name: 'created_at', type: 'timestamptz', default: () => 'now()' })
  createdAt!: Date;
}
