import { type MigrateDownArgs, type MigrateUpArgs, sql } from '@payloadcms/db-postgres'

/** The versions of an article, from the one that is nobody's translation down, have its id in common. */
const gather = `with recursive tree(id, family) as (
    select id, id from news where translation_original_id is null
      and exists (select 1 from news as below where below.translation_original_id = news.id)
    union all
    select news.id, tree.family from news join tree on news.translation_original_id = tree.id
  )
  update news set family = tree.family from tree where news.id = tree.id`

/** Of two in one language the published and older one stays; the other says so when it is saved next. */
const leaveOne = `update news set family = null where id in (
    select id from (
      select id, row_number() over (
        partition by family, language order by id = family desc, _status = 'published' desc, id
      ) as place
      from news where family is not null and deleted_at is null
    ) as placed where place > 1
  )`

/** Two translations into one language saved at the same moment cannot both join a family. */
const constraint = `alter table news add constraint news_family_language
  exclude using btree (family with =, language with =) where (deleted_at is null)`

export async function up({ db }: MigrateUpArgs): Promise<void> {
  for (const statement of [gather, leaveOne, constraint]) await db.execute(sql.raw(statement))
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.execute(sql.raw('alter table news drop constraint news_family_language'))
}
