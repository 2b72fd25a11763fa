'use client'
// Next renders it in the browser, where the page before it has failed.
import { Crash } from '@/admin/crash/crash'

export default Crash
