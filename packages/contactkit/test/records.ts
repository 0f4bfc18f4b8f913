// One record of each provider: the one of `retrieve` in specs/<provider>/openapi.yaml.
import type { ChatwootRecord, DigivaultRecord, OrqRecord, SendblueRecord } from '../src/index.js';

export const orqRecord = {
  _id: 'contact_01KKXFBB6GTK7EMMVD5K57ZA1F',
  external_id: 'user_2041',
  display_name: 'Amara Lindqvist',
  email: 'amara.lindqvist@example.com',
  avatar_url: 'https://img.example.com/avatars/amara.png',
  tags: ['premium', 'beta'],
  metadata: { department: 'Engineering', seats: 25 },
  created: '2026-03-17T08:42:10.512Z',
  updated: '2026-04-02T15:07:55.083Z',
} satisfies OrqRecord;

export const chatwootRecord = {
  id: 118,
  name: 'Nora Lindqvist',
  email: 'nora@lindqvist.example',
  phone_number: '+12025550143',
  identifier: 'crm-1042',
  thumbnail: 'https://files.example.com/nora.png',
  blocked: false,
  availability_status: 'offline',
  additional_attributes: { company_name: 'Fjord Outfitters', city: 'Seattle' },
  custom_attributes: { plan: 'gold' },
  created_at: 1770800662,
  last_activity_at: 1771430400,
} satisfies ChatwootRecord;

export const sendblueRecord = {
  phone: '+12025550143',
  first_name: 'Ines',
  last_name: 'Duarte',
  company_name: 'Faro Labs',
  assigned_to_email: 'dana@faro.example',
  sendblue_number: '+12025550100',
  tags: ['lead', 'fair'],
  custom_variables: { Plan: 'Trial' },
  verified: false,
  created_at: '2026-02-11T18:04:22.000Z',
} satisfies SendblueRecord;

export const digivaultRecord = {
  id: 'pWykuDQvCTcwd7xD',
  username: 'MiraSolheim',
  phone_number: '020 7946 0152',
  avatar_url: 'https://img.example.com/avatars/mira.jpg',
  display_name: 'Mira Solheim',
  conversation_id: '32W5D4mLglY1saFn',
  last_active_at: 1777917800,
  created_at: 1773736930,
} satisfies DigivaultRecord;
