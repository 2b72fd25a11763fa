import { LogoMark } from '@/ui/logo/logo-mark'

/** Leads back to the start page from the row of links above every page. */
export const Icon = () => <LogoMark size={24} />
