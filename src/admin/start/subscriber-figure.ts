import type { StartFigure } from './figures'
import type { PanelLanguage } from './waiting-work'

/** How many get news by e-mail; whose addresses these are nobody sees. Nothing when there is none. */
export const subscriberFigure = (count: number, { t }: PanelLanguage): StartFigure[] =>
  count === 0 ? [] : [{ count, label: t('subscribers', { count }), note: t('subscribersNote') }]
