import { option } from '@/cms/words'
import { sectors, type Sector } from '@/lib/sectors'

const sectorWords: Record<Sector, [nb: string, en: string]> = {
  authority: ['Myndigheter', 'Authorities'],
  research: ['Forskning', 'Research'],
  healthTrust: ['Helseforetak', 'Health trusts'],
  cluster: ['Næringsklynger', 'Industry clusters'],
  patient: ['Pasienter og brukere', 'Patients and users'],
  municipality: ['Kommunesektoren', 'Municipal sector'],
  industry: ['Næringsliv', 'Industry'],
  international: ['Internasjonalt', 'International'],
}

export const sectorOptions = sectors.map((sector) => option(sector, ...sectorWords[sector]))
