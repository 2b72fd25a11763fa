/** Links are checked when they are saved, and again wherever they are shown. */
export { isSafeLink } from '@/cms/rich-text/links'
