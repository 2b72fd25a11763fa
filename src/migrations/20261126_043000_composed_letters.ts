import { type MigrateUpArgs, sql } from '@payloadcms/db-postgres'

/** Columns that name files on the disk or in addresses: their bytes must stay as they are. */
const kept = '(filename|url|thumbnail_u_r_l|mime_type)$'

/**
 * Texts written on a Mac may hold å as a and a ring, and are not found when å is searched for. From now
 * on texts are stored composed (NFC); this does the same for those that are there, in documents and
 * versions. The record of messages stays as it was: it proves what was shown.
 */
export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.execute(
    sql.raw(`
      do $$
      declare found record;
      begin
        for found in
          select table_name, column_name from information_schema.columns
          join information_schema.tables using (table_schema, table_name)
          where table_schema = current_schema() and table_type = 'BASE TABLE'
            and data_type in ('character varying', 'text')
            and table_name not like 'payload%' and table_name <> 'message_records'
            and column_name !~ '${kept}'
        loop
          execute format(
            'update %1$I set %2$I = normalize(%2$I, nfc) where %2$I is not nfc normalized',
            found.table_name, found.column_name
          );
        end loop;
      end $$`),
  )
}

/** The two spellings look the same and mean the same; nothing is brought back. */
export async function down(): Promise<void> {}
