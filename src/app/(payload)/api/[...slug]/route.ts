import config from '@payload-config'
import { createRest } from '@/cms/rest/rest'

const rest = createRest(config)

export { rest as DELETE, rest as GET, rest as HEAD, rest as OPTIONS, rest as PATCH, rest as POST, rest as PUT }
