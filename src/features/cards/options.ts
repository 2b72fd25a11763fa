import { option } from '@/cms/words'

export const cardSides = [option('seeks', 'Søker', 'Seeks'), option('offers', 'Tilbyr', 'Offers')]

export const cardKindOptions = [
  option('data', 'Data', 'Data'),
  option('competence', 'Kompetanse', 'Competence'),
  option('testSite', 'Teststed', 'Test site'),
  option('patientPanel', 'Brukerpanel', 'Patients’ panel'),
  option('coApplicant', 'Medsøker', 'Co-applicant'),
  option('infrastructure', 'Infrastruktur', 'Infrastructure'),
]

export const cardRegions = [
  option('north', 'Nord-Norge', 'Northern Norway'),
  option('central', 'Midt-Norge', 'Central Norway'),
  option('west', 'Vestlandet', 'Western Norway'),
  option('southEast', 'Sør- og Østlandet', 'South-Eastern Norway'),
]
