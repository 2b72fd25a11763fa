import type { AdminWords } from '@/admin/words'
import type { ReadsOfSite } from '@/cms/reads/read'
import './reads.css'

/** What was read of the site, and which pages the most. Nothing where nobody has read anything yet. */
export function SiteReads({ reads, t }: { reads: ReadsOfSite; t: AdminWords }) {
  const { files, followed, pages, top } = reads
  if (pages.total + files + followed === 0) return null
  return (
    <section className="site-reads" aria-labelledby="site-reads">
      <h2 id="site-reads">{t('reads.title')}</h2>
      <p>
        {[
          t('reads.sum', { count: pages.total }),
          followed > 0 && t('reads.followed', { count: followed }),
          files > 0 && t('reads.files', { count: files }),
          t('reads.about'),
        ]
          .filter(Boolean)
          .join(' ')}
      </p>
      {top.length > 0 && (
        <table>
          <thead>
            <tr>
              <th scope="col">{t('reads.page')}</th>
              <th scope="col">{t('reads.times')}</th>
            </tr>
          </thead>
          <tbody>
            {top.map(({ count, path }) => (
              <tr key={path}>
                <th scope="row">
                  <a href={path}>{path}</a>
                </th>
                <td>{count}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </section>
  )
}
