// Generated from specs/chatwoot/openapi.yaml by tools/codegen. Do not edit: run npm run generate.
// @ts-nocheck The code of ajv has no types; that of the export is written out.
import type { Checks } from '../../spec/operation.js';

var Contact = validate52;
var formats0 =
  /^\d\d\d\d-[0-1]\d-[0-3]\dt(?:[0-2]\d:[0-5]\d:[0-5]\d|23:59:60)(?:\.\d+)?(?:z|[+-]\d\d(?::?\d\d)?)$/i;
function validate54(data, { instancePath = '', parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null,
    errors = 0;
  if (data && typeof data == 'object' && !Array.isArray(data)) {
    if (data.id === void 0) {
      let err0 = { path: instancePath, keyword: 'required', expected: "must have required property 'id'" };
      vErrors === null ? (vErrors = [err0]) : vErrors.push(err0), errors++;
    }
    if (data.channel_id === void 0) {
      let err1 = {
        path: instancePath,
        keyword: 'required',
        expected: "must have required property 'channel_id'",
      };
      vErrors === null ? (vErrors = [err1]) : vErrors.push(err1), errors++;
    }
    if (data.name === void 0) {
      let err2 = { path: instancePath, keyword: 'required', expected: "must have required property 'name'" };
      vErrors === null ? (vErrors = [err2]) : vErrors.push(err2), errors++;
    }
    if (data.channel_type === void 0) {
      let err3 = {
        path: instancePath,
        keyword: 'required',
        expected: "must have required property 'channel_type'",
      };
      vErrors === null ? (vErrors = [err3]) : vErrors.push(err3), errors++;
    }
    if (data.id !== void 0) {
      let data0 = data.id;
      if (!(typeof data0 == 'number' && !(data0 % 1) && !isNaN(data0))) {
        let err4 = { path: instancePath + '/id', keyword: 'type', expected: 'must be integer' };
        vErrors === null ? (vErrors = [err4]) : vErrors.push(err4), errors++;
      }
    }
    if (data.channel_id !== void 0) {
      let data1 = data.channel_id;
      if (!(typeof data1 == 'number' && !(data1 % 1) && !isNaN(data1))) {
        let err5 = { path: instancePath + '/channel_id', keyword: 'type', expected: 'must be integer' };
        vErrors === null ? (vErrors = [err5]) : vErrors.push(err5), errors++;
      }
    }
    if (data.name !== void 0 && typeof data.name != 'string') {
      let err6 = { path: instancePath + '/name', keyword: 'type', expected: 'must be string' };
      vErrors === null ? (vErrors = [err6]) : vErrors.push(err6), errors++;
    }
    if (data.channel_type !== void 0 && typeof data.channel_type != 'string') {
      let err7 = { path: instancePath + '/channel_type', keyword: 'type', expected: 'must be string' };
      vErrors === null ? (vErrors = [err7]) : vErrors.push(err7), errors++;
    }
    if (data.avatar_url !== void 0) {
      let data4 = data.avatar_url;
      if (typeof data4 != 'string' && data4 !== null) {
        let err8 = {
          path: instancePath + '/avatar_url',
          keyword: 'type',
          expected: 'must be string or null',
        };
        vErrors === null ? (vErrors = [err8]) : vErrors.push(err8), errors++;
      }
    }
    if (data.provider !== void 0) {
      let data5 = data.provider;
      if (typeof data5 != 'string' && data5 !== null) {
        let err9 = { path: instancePath + '/provider', keyword: 'type', expected: 'must be string or null' };
        vErrors === null ? (vErrors = [err9]) : vErrors.push(err9), errors++;
      }
    }
    if (data.account_id !== void 0) {
      let data6 = data.account_id;
      if (!(typeof data6 == 'number' && !(data6 % 1) && !isNaN(data6))) {
        let err10 = { path: instancePath + '/account_id', keyword: 'type', expected: 'must be integer' };
        vErrors === null ? (vErrors = [err10]) : vErrors.push(err10), errors++;
      }
    }
    if (data.created_at !== void 0) {
      let data7 = data.created_at;
      if (typeof data7 == 'string') {
        if (!formats0.test(data7)) {
          let err11 = {
            path: instancePath + '/created_at',
            keyword: 'format',
            expected: 'must match format "date-time"',
          };
          vErrors === null ? (vErrors = [err11]) : vErrors.push(err11), errors++;
        }
      } else {
        let err12 = { path: instancePath + '/created_at', keyword: 'type', expected: 'must be string' };
        vErrors === null ? (vErrors = [err12]) : vErrors.push(err12), errors++;
      }
    }
    if (data.updated_at !== void 0) {
      let data8 = data.updated_at;
      if (typeof data8 == 'string') {
        if (!formats0.test(data8)) {
          let err13 = {
            path: instancePath + '/updated_at',
            keyword: 'format',
            expected: 'must match format "date-time"',
          };
          vErrors === null ? (vErrors = [err13]) : vErrors.push(err13), errors++;
        }
      } else {
        let err14 = { path: instancePath + '/updated_at', keyword: 'type', expected: 'must be string' };
        vErrors === null ? (vErrors = [err14]) : vErrors.push(err14), errors++;
      }
    }
  } else {
    let err15 = { path: instancePath, keyword: 'type', expected: 'must be object' };
    vErrors === null ? (vErrors = [err15]) : vErrors.push(err15), errors++;
  }
  return ((validate54.errors = vErrors), errors === 0);
}
function validate53(data, { instancePath = '', parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null,
    errors = 0;
  if (data && typeof data == 'object' && !Array.isArray(data)) {
    if (data.source_id === void 0) {
      let err0 = {
        path: instancePath,
        keyword: 'required',
        expected: "must have required property 'source_id'",
      };
      vErrors === null ? (vErrors = [err0]) : vErrors.push(err0), errors++;
    }
    if (data.inbox === void 0) {
      let err1 = { path: instancePath, keyword: 'required', expected: "must have required property 'inbox'" };
      vErrors === null ? (vErrors = [err1]) : vErrors.push(err1), errors++;
    }
    if (data.source_id !== void 0 && typeof data.source_id != 'string') {
      let err2 = { path: instancePath + '/source_id', keyword: 'type', expected: 'must be string' };
      vErrors === null ? (vErrors = [err2]) : vErrors.push(err2), errors++;
    }
    data.inbox !== void 0 &&
      (validate54(data.inbox, {
        instancePath: instancePath + '/inbox',
        parentData: data,
        parentDataProperty: 'inbox',
        rootData,
      }) ||
        ((vErrors = vErrors === null ? validate54.errors : vErrors.concat(validate54.errors)),
        (errors = vErrors.length)));
  } else {
    let err3 = { path: instancePath, keyword: 'type', expected: 'must be object' };
    vErrors === null ? (vErrors = [err3]) : vErrors.push(err3), errors++;
  }
  return ((validate53.errors = vErrors), errors === 0);
}
function validate52(data, { instancePath = '', parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null,
    errors = 0;
  if (data && typeof data == 'object' && !Array.isArray(data)) {
    if (data.id === void 0) {
      let err0 = { path: instancePath, keyword: 'required', expected: "must have required property 'id'" };
      vErrors === null ? (vErrors = [err0]) : vErrors.push(err0), errors++;
    }
    if (data.name === void 0) {
      let err1 = { path: instancePath, keyword: 'required', expected: "must have required property 'name'" };
      vErrors === null ? (vErrors = [err1]) : vErrors.push(err1), errors++;
    }
    if (data.email === void 0) {
      let err2 = { path: instancePath, keyword: 'required', expected: "must have required property 'email'" };
      vErrors === null ? (vErrors = [err2]) : vErrors.push(err2), errors++;
    }
    if (data.phone_number === void 0) {
      let err3 = {
        path: instancePath,
        keyword: 'required',
        expected: "must have required property 'phone_number'",
      };
      vErrors === null ? (vErrors = [err3]) : vErrors.push(err3), errors++;
    }
    if (data.identifier === void 0) {
      let err4 = {
        path: instancePath,
        keyword: 'required',
        expected: "must have required property 'identifier'",
      };
      vErrors === null ? (vErrors = [err4]) : vErrors.push(err4), errors++;
    }
    if (data.thumbnail === void 0) {
      let err5 = {
        path: instancePath,
        keyword: 'required',
        expected: "must have required property 'thumbnail'",
      };
      vErrors === null ? (vErrors = [err5]) : vErrors.push(err5), errors++;
    }
    if (data.availability_status === void 0) {
      let err6 = {
        path: instancePath,
        keyword: 'required',
        expected: "must have required property 'availability_status'",
      };
      vErrors === null ? (vErrors = [err6]) : vErrors.push(err6), errors++;
    }
    if (data.additional_attributes === void 0) {
      let err7 = {
        path: instancePath,
        keyword: 'required',
        expected: "must have required property 'additional_attributes'",
      };
      vErrors === null ? (vErrors = [err7]) : vErrors.push(err7), errors++;
    }
    if (data.custom_attributes === void 0) {
      let err8 = {
        path: instancePath,
        keyword: 'required',
        expected: "must have required property 'custom_attributes'",
      };
      vErrors === null ? (vErrors = [err8]) : vErrors.push(err8), errors++;
    }
    if (data.created_at === void 0) {
      let err9 = {
        path: instancePath,
        keyword: 'required',
        expected: "must have required property 'created_at'",
      };
      vErrors === null ? (vErrors = [err9]) : vErrors.push(err9), errors++;
    }
    if (data.id !== void 0) {
      let data0 = data.id;
      if (!(typeof data0 == 'number' && !(data0 % 1) && !isNaN(data0))) {
        let err10 = { path: instancePath + '/id', keyword: 'type', expected: 'must be integer' };
        vErrors === null ? (vErrors = [err10]) : vErrors.push(err10), errors++;
      }
    }
    if (data.name !== void 0) {
      let data1 = data.name;
      if (typeof data1 != 'string' && data1 !== null) {
        let err11 = { path: instancePath + '/name', keyword: 'type', expected: 'must be string or null' };
        vErrors === null ? (vErrors = [err11]) : vErrors.push(err11), errors++;
      }
    }
    if (data.email !== void 0) {
      let data2 = data.email;
      if (typeof data2 != 'string' && data2 !== null) {
        let err12 = { path: instancePath + '/email', keyword: 'type', expected: 'must be string or null' };
        vErrors === null ? (vErrors = [err12]) : vErrors.push(err12), errors++;
      }
    }
    if (data.phone_number !== void 0) {
      let data3 = data.phone_number;
      if (typeof data3 != 'string' && data3 !== null) {
        let err13 = {
          path: instancePath + '/phone_number',
          keyword: 'type',
          expected: 'must be string or null',
        };
        vErrors === null ? (vErrors = [err13]) : vErrors.push(err13), errors++;
      }
    }
    if (data.identifier !== void 0) {
      let data4 = data.identifier;
      if (typeof data4 != 'string' && data4 !== null) {
        let err14 = {
          path: instancePath + '/identifier',
          keyword: 'type',
          expected: 'must be string or null',
        };
        vErrors === null ? (vErrors = [err14]) : vErrors.push(err14), errors++;
      }
    }
    if (data.thumbnail !== void 0 && typeof data.thumbnail != 'string') {
      let err15 = { path: instancePath + '/thumbnail', keyword: 'type', expected: 'must be string' };
      vErrors === null ? (vErrors = [err15]) : vErrors.push(err15), errors++;
    }
    if (data.avatar_url !== void 0) {
      let data6 = data.avatar_url;
      if (typeof data6 != 'string' && data6 !== null) {
        let err16 = {
          path: instancePath + '/avatar_url',
          keyword: 'type',
          expected: 'must be string or null',
        };
        vErrors === null ? (vErrors = [err16]) : vErrors.push(err16), errors++;
      }
    }
    if (data.blocked !== void 0 && typeof data.blocked != 'boolean') {
      let err17 = { path: instancePath + '/blocked', keyword: 'type', expected: 'must be boolean' };
      vErrors === null ? (vErrors = [err17]) : vErrors.push(err17), errors++;
    }
    if (data.availability_status !== void 0) {
      let data8 = data.availability_status;
      if (typeof data8 != 'string') {
        let err18 = {
          path: instancePath + '/availability_status',
          keyword: 'type',
          expected: 'must be string',
        };
        vErrors === null ? (vErrors = [err18]) : vErrors.push(err18), errors++;
      }
      if (!(data8 === 'online' || data8 === 'offline')) {
        let err19 = {
          path: instancePath + '/availability_status',
          keyword: 'enum',
          expected: 'must be "online" or "offline"',
        };
        vErrors === null ? (vErrors = [err19]) : vErrors.push(err19), errors++;
      }
    }
    if (data.additional_attributes !== void 0) {
      let data9 = data.additional_attributes;
      if (!(data9 && typeof data9 == 'object' && !Array.isArray(data9))) {
        let err20 = {
          path: instancePath + '/additional_attributes',
          keyword: 'type',
          expected: 'must be object',
        };
        vErrors === null ? (vErrors = [err20]) : vErrors.push(err20), errors++;
      }
    }
    if (data.custom_attributes !== void 0) {
      let data10 = data.custom_attributes;
      if (!(data10 && typeof data10 == 'object' && !Array.isArray(data10))) {
        let err21 = {
          path: instancePath + '/custom_attributes',
          keyword: 'type',
          expected: 'must be object',
        };
        vErrors === null ? (vErrors = [err21]) : vErrors.push(err21), errors++;
      }
    }
    if (data.created_at !== void 0) {
      let data11 = data.created_at;
      if (!(typeof data11 == 'number' && !(data11 % 1) && !isNaN(data11))) {
        let err22 = { path: instancePath + '/created_at', keyword: 'type', expected: 'must be integer' };
        vErrors === null ? (vErrors = [err22]) : vErrors.push(err22), errors++;
      }
    }
    if (data.last_activity_at !== void 0) {
      let data12 = data.last_activity_at;
      if (!(typeof data12 == 'number' && !(data12 % 1) && !isNaN(data12))) {
        let err23 = {
          path: instancePath + '/last_activity_at',
          keyword: 'type',
          expected: 'must be integer',
        };
        vErrors === null ? (vErrors = [err23]) : vErrors.push(err23), errors++;
      }
    }
    if (data.contact_inboxes !== void 0) {
      let data13 = data.contact_inboxes;
      if (Array.isArray(data13)) {
        let len0 = data13.length;
        for (let i0 = 0; i0 < len0; i0++)
          validate53(data13[i0], {
            instancePath: instancePath + '/contact_inboxes/' + i0,
            parentData: data13,
            parentDataProperty: i0,
            rootData,
          }) ||
            ((vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors)),
            (errors = vErrors.length));
      } else {
        let err24 = { path: instancePath + '/contact_inboxes', keyword: 'type', expected: 'must be array' };
        vErrors === null ? (vErrors = [err24]) : vErrors.push(err24), errors++;
      }
    }
  } else {
    let err25 = { path: instancePath, keyword: 'type', expected: 'must be object' };
    vErrors === null ? (vErrors = [err25]) : vErrors.push(err25), errors++;
  }
  return ((validate52.errors = vErrors), errors === 0);
}
var ContactCreate = validate57;
var func1 = (text) => {
    let length = 0;
    for (let _ of text) length += 1;
    return length;
  },
  formats4 =
    /^[a-z0-9.!#$%&'*+/=?^_`{|}~-]+@[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?(?:\.[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?)*$/i,
  formats6 = /^(?:[a-z][a-z0-9+\-.]*:)(?:\/?\/)?[^\s]*$/i,
  pattern3 = new RegExp('^\\+[1-9]\\d{1,14}$', 'u');
function validate57(data, { instancePath = '', parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null,
    errors = 0;
  if (data && typeof data == 'object' && !Array.isArray(data)) {
    if (data.inbox_id === void 0) {
      let err0 = {
        path: instancePath,
        keyword: 'required',
        expected: "must have required property 'inbox_id'",
      };
      vErrors === null ? (vErrors = [err0]) : vErrors.push(err0), errors++;
    }
    if (data.inbox_id !== void 0) {
      let data0 = data.inbox_id;
      if (!(typeof data0 == 'number' && !(data0 % 1) && !isNaN(data0))) {
        let err1 = { path: instancePath + '/inbox_id', keyword: 'type', expected: 'must be integer' };
        vErrors === null ? (vErrors = [err1]) : vErrors.push(err1), errors++;
      }
    }
    if (data.name !== void 0) {
      let data1 = data.name;
      if (typeof data1 == 'string') {
        if (func1(data1) > 255) {
          let err2 = {
            path: instancePath + '/name',
            keyword: 'maxLength',
            expected: 'must NOT have more than 255 characters',
          };
          vErrors === null ? (vErrors = [err2]) : vErrors.push(err2), errors++;
        }
      } else {
        let err3 = { path: instancePath + '/name', keyword: 'type', expected: 'must be string' };
        vErrors === null ? (vErrors = [err3]) : vErrors.push(err3), errors++;
      }
    }
    if (data.email !== void 0) {
      let data2 = data.email;
      if (typeof data2 == 'string') {
        if (func1(data2) > 255) {
          let err4 = {
            path: instancePath + '/email',
            keyword: 'maxLength',
            expected: 'must NOT have more than 255 characters',
          };
          vErrors === null ? (vErrors = [err4]) : vErrors.push(err4), errors++;
        }
        if (!formats4.test(data2)) {
          let err5 = {
            path: instancePath + '/email',
            keyword: 'format',
            expected: 'must match format "email"',
          };
          vErrors === null ? (vErrors = [err5]) : vErrors.push(err5), errors++;
        }
      } else {
        let err6 = { path: instancePath + '/email', keyword: 'type', expected: 'must be string' };
        vErrors === null ? (vErrors = [err6]) : vErrors.push(err6), errors++;
      }
    }
    if (data.phone_number !== void 0) {
      let data3 = data.phone_number;
      if (typeof data3 == 'string') {
        if (!pattern3.test(data3)) {
          let err7 = {
            path: instancePath + '/phone_number',
            keyword: 'pattern',
            expected: 'must match pattern "^\\+[1-9]\\d{1,14}$"',
          };
          vErrors === null ? (vErrors = [err7]) : vErrors.push(err7), errors++;
        }
      } else {
        let err8 = { path: instancePath + '/phone_number', keyword: 'type', expected: 'must be string' };
        vErrors === null ? (vErrors = [err8]) : vErrors.push(err8), errors++;
      }
    }
    if (data.identifier !== void 0) {
      let data4 = data.identifier;
      if (typeof data4 == 'string') {
        if (func1(data4) > 255) {
          let err9 = {
            path: instancePath + '/identifier',
            keyword: 'maxLength',
            expected: 'must NOT have more than 255 characters',
          };
          vErrors === null ? (vErrors = [err9]) : vErrors.push(err9), errors++;
        }
      } else {
        let err10 = { path: instancePath + '/identifier', keyword: 'type', expected: 'must be string' };
        vErrors === null ? (vErrors = [err10]) : vErrors.push(err10), errors++;
      }
    }
    if (data.blocked !== void 0 && typeof data.blocked != 'boolean') {
      let err11 = { path: instancePath + '/blocked', keyword: 'type', expected: 'must be boolean' };
      vErrors === null ? (vErrors = [err11]) : vErrors.push(err11), errors++;
    }
    if (data.avatar_url !== void 0) {
      let data6 = data.avatar_url;
      if (typeof data6 == 'string') {
        if (!formats6.test(data6)) {
          let err12 = {
            path: instancePath + '/avatar_url',
            keyword: 'format',
            expected: 'must match format "uri"',
          };
          vErrors === null ? (vErrors = [err12]) : vErrors.push(err12), errors++;
        }
      } else {
        let err13 = { path: instancePath + '/avatar_url', keyword: 'type', expected: 'must be string' };
        vErrors === null ? (vErrors = [err13]) : vErrors.push(err13), errors++;
      }
    }
    if (data.additional_attributes !== void 0) {
      let data7 = data.additional_attributes;
      if (!(data7 && typeof data7 == 'object' && !Array.isArray(data7))) {
        let err14 = {
          path: instancePath + '/additional_attributes',
          keyword: 'type',
          expected: 'must be object',
        };
        vErrors === null ? (vErrors = [err14]) : vErrors.push(err14), errors++;
      }
    }
    if (data.custom_attributes !== void 0) {
      let data8 = data.custom_attributes;
      if (!(data8 && typeof data8 == 'object' && !Array.isArray(data8))) {
        let err15 = {
          path: instancePath + '/custom_attributes',
          keyword: 'type',
          expected: 'must be object',
        };
        vErrors === null ? (vErrors = [err15]) : vErrors.push(err15), errors++;
      }
    }
    if (data.source_id !== void 0 && typeof data.source_id != 'string') {
      let err16 = { path: instancePath + '/source_id', keyword: 'type', expected: 'must be string' };
      vErrors === null ? (vErrors = [err16]) : vErrors.push(err16), errors++;
    }
  } else {
    let err17 = { path: instancePath, keyword: 'type', expected: 'must be object' };
    vErrors === null ? (vErrors = [err17]) : vErrors.push(err17), errors++;
  }
  return ((validate57.errors = vErrors), errors === 0);
}
var ContactCreated = validate58;
function validate59(data, { instancePath = '', parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null,
    errors = 0;
  if (data && typeof data == 'object' && !Array.isArray(data)) {
    if (data.contact === void 0) {
      let err0 = {
        path: instancePath,
        keyword: 'required',
        expected: "must have required property 'contact'",
      };
      vErrors === null ? (vErrors = [err0]) : vErrors.push(err0), errors++;
    }
    if (data.contact_inbox === void 0) {
      let err1 = {
        path: instancePath,
        keyword: 'required',
        expected: "must have required property 'contact_inbox'",
      };
      vErrors === null ? (vErrors = [err1]) : vErrors.push(err1), errors++;
    }
    data.contact !== void 0 &&
      (validate52(data.contact, {
        instancePath: instancePath + '/contact',
        parentData: data,
        parentDataProperty: 'contact',
        rootData,
      }) ||
        ((vErrors = vErrors === null ? validate52.errors : vErrors.concat(validate52.errors)),
        (errors = vErrors.length))),
      data.contact_inbox !== void 0 &&
        (validate53(data.contact_inbox, {
          instancePath: instancePath + '/contact_inbox',
          parentData: data,
          parentDataProperty: 'contact_inbox',
          rootData,
        }) ||
          ((vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors)),
          (errors = vErrors.length)));
  } else {
    let err2 = { path: instancePath, keyword: 'type', expected: 'must be object' };
    vErrors === null ? (vErrors = [err2]) : vErrors.push(err2), errors++;
  }
  return ((validate59.errors = vErrors), errors === 0);
}
function validate58(data, { instancePath = '', parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null,
    errors = 0;
  if (data && typeof data == 'object' && !Array.isArray(data)) {
    if (data.payload === void 0) {
      let err0 = {
        path: instancePath,
        keyword: 'required',
        expected: "must have required property 'payload'",
      };
      vErrors === null ? (vErrors = [err0]) : vErrors.push(err0), errors++;
    }
    data.payload !== void 0 &&
      (validate59(data.payload, {
        instancePath: instancePath + '/payload',
        parentData: data,
        parentDataProperty: 'payload',
        rootData,
      }) ||
        ((vErrors = vErrors === null ? validate59.errors : vErrors.concat(validate59.errors)),
        (errors = vErrors.length)));
  } else {
    let err1 = { path: instancePath, keyword: 'type', expected: 'must be object' };
    vErrors === null ? (vErrors = [err1]) : vErrors.push(err1), errors++;
  }
  return ((validate58.errors = vErrors), errors === 0);
}
var ContactFilter = validate63;
function validate64(data, { instancePath = '', parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null,
    errors = 0;
  if (data && typeof data == 'object' && !Array.isArray(data)) {
    if (data.attribute_key === void 0) {
      let err0 = {
        path: instancePath,
        keyword: 'required',
        expected: "must have required property 'attribute_key'",
      };
      vErrors === null ? (vErrors = [err0]) : vErrors.push(err0), errors++;
    }
    if (data.filter_operator === void 0) {
      let err1 = {
        path: instancePath,
        keyword: 'required',
        expected: "must have required property 'filter_operator'",
      };
      vErrors === null ? (vErrors = [err1]) : vErrors.push(err1), errors++;
    }
    if (data.attribute_key !== void 0 && typeof data.attribute_key != 'string') {
      let err2 = { path: instancePath + '/attribute_key', keyword: 'type', expected: 'must be string' };
      vErrors === null ? (vErrors = [err2]) : vErrors.push(err2), errors++;
    }
    if (data.filter_operator !== void 0) {
      let data1 = data.filter_operator;
      if (typeof data1 != 'string') {
        let err3 = { path: instancePath + '/filter_operator', keyword: 'type', expected: 'must be string' };
        vErrors === null ? (vErrors = [err3]) : vErrors.push(err3), errors++;
      }
      if (
        !(
          data1 === 'equal_to' ||
          data1 === 'not_equal_to' ||
          data1 === 'contains' ||
          data1 === 'does_not_contain' ||
          data1 === 'is_present' ||
          data1 === 'is_not_present' ||
          data1 === 'is_greater_than' ||
          data1 === 'is_less_than' ||
          data1 === 'days_before' ||
          data1 === 'starts_with'
        )
      ) {
        let err4 = {
          path: instancePath + '/filter_operator',
          keyword: 'enum',
          expected:
            'must be "equal_to" or "not_equal_to" or "contains" or "does_not_contain" or "is_present" or "is_not_present" or "is_greater_than" or "is_less_than" or "days_before" or "starts_with"',
        };
        vErrors === null ? (vErrors = [err4]) : vErrors.push(err4), errors++;
      }
    }
    if (data.values !== void 0) {
      let data2 = data.values;
      if (Array.isArray(data2)) {
        let len0 = data2.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data3 = data2[i0];
          if (typeof data3 != 'string' && typeof data3 != 'number' && typeof data3 != 'boolean') {
            let err5 = {
              path: instancePath + '/values/' + i0,
              keyword: 'type',
              expected: 'must be string or number or boolean',
            };
            vErrors === null ? (vErrors = [err5]) : vErrors.push(err5), errors++;
          }
        }
      } else {
        let err6 = { path: instancePath + '/values', keyword: 'type', expected: 'must be array' };
        vErrors === null ? (vErrors = [err6]) : vErrors.push(err6), errors++;
      }
    }
    if (data.query_operator !== void 0) {
      let data4 = data.query_operator;
      if (typeof data4 != 'string' && data4 !== null) {
        let err7 = {
          path: instancePath + '/query_operator',
          keyword: 'type',
          expected: 'must be string or null',
        };
        vErrors === null ? (vErrors = [err7]) : vErrors.push(err7), errors++;
      }
      if (!(data4 === 'AND' || data4 === 'OR' || data4 === 'and' || data4 === 'or' || data4 === null)) {
        let err8 = {
          path: instancePath + '/query_operator',
          keyword: 'enum',
          expected: 'must be "AND" or "OR" or "and" or "or" or null',
        };
        vErrors === null ? (vErrors = [err8]) : vErrors.push(err8), errors++;
      }
    }
  } else {
    let err9 = { path: instancePath, keyword: 'type', expected: 'must be object' };
    vErrors === null ? (vErrors = [err9]) : vErrors.push(err9), errors++;
  }
  return ((validate64.errors = vErrors), errors === 0);
}
function validate63(data, { instancePath = '', parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null,
    errors = 0;
  if (data && typeof data == 'object' && !Array.isArray(data)) {
    if (data.payload === void 0) {
      let err0 = {
        path: instancePath,
        keyword: 'required',
        expected: "must have required property 'payload'",
      };
      vErrors === null ? (vErrors = [err0]) : vErrors.push(err0), errors++;
    }
    if (data.payload !== void 0) {
      let data0 = data.payload;
      if (Array.isArray(data0)) {
        let len0 = data0.length;
        for (let i0 = 0; i0 < len0; i0++)
          validate64(data0[i0], {
            instancePath: instancePath + '/payload/' + i0,
            parentData: data0,
            parentDataProperty: i0,
            rootData,
          }) ||
            ((vErrors = vErrors === null ? validate64.errors : vErrors.concat(validate64.errors)),
            (errors = vErrors.length));
      } else {
        let err1 = { path: instancePath + '/payload', keyword: 'type', expected: 'must be array' };
        vErrors === null ? (vErrors = [err1]) : vErrors.push(err1), errors++;
      }
    }
  } else {
    let err2 = { path: instancePath, keyword: 'type', expected: 'must be object' };
    vErrors === null ? (vErrors = [err2]) : vErrors.push(err2), errors++;
  }
  return ((validate63.errors = vErrors), errors === 0);
}
var ContactList = validate66;
function validate67(data, { instancePath = '', parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null,
    errors = 0;
  if (data && typeof data == 'object' && !Array.isArray(data)) {
    if (data.count === void 0) {
      let err0 = { path: instancePath, keyword: 'required', expected: "must have required property 'count'" };
      vErrors === null ? (vErrors = [err0]) : vErrors.push(err0), errors++;
    }
    if (data.current_page === void 0) {
      let err1 = {
        path: instancePath,
        keyword: 'required',
        expected: "must have required property 'current_page'",
      };
      vErrors === null ? (vErrors = [err1]) : vErrors.push(err1), errors++;
    }
    if (data.count !== void 0) {
      let data0 = data.count;
      if (!(typeof data0 == 'number' && !(data0 % 1) && !isNaN(data0))) {
        let err2 = { path: instancePath + '/count', keyword: 'type', expected: 'must be integer' };
        vErrors === null ? (vErrors = [err2]) : vErrors.push(err2), errors++;
      }
    }
    if (data.current_page !== void 0) {
      let data1 = data.current_page;
      if (!(typeof data1 == 'number' && !(data1 % 1) && !isNaN(data1)) && typeof data1 != 'string') {
        let err3 = {
          path: instancePath + '/current_page',
          keyword: 'type',
          expected: 'must be integer or string',
        };
        vErrors === null ? (vErrors = [err3]) : vErrors.push(err3), errors++;
      }
    }
  } else {
    let err4 = { path: instancePath, keyword: 'type', expected: 'must be object' };
    vErrors === null ? (vErrors = [err4]) : vErrors.push(err4), errors++;
  }
  return ((validate67.errors = vErrors), errors === 0);
}
function validate66(data, { instancePath = '', parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null,
    errors = 0;
  if (data && typeof data == 'object' && !Array.isArray(data)) {
    if (data.meta === void 0) {
      let err0 = { path: instancePath, keyword: 'required', expected: "must have required property 'meta'" };
      vErrors === null ? (vErrors = [err0]) : vErrors.push(err0), errors++;
    }
    if (data.payload === void 0) {
      let err1 = {
        path: instancePath,
        keyword: 'required',
        expected: "must have required property 'payload'",
      };
      vErrors === null ? (vErrors = [err1]) : vErrors.push(err1), errors++;
    }
    if (
      (data.meta !== void 0 &&
        (validate67(data.meta, {
          instancePath: instancePath + '/meta',
          parentData: data,
          parentDataProperty: 'meta',
          rootData,
        }) ||
          ((vErrors = vErrors === null ? validate67.errors : vErrors.concat(validate67.errors)),
          (errors = vErrors.length))),
      data.payload !== void 0)
    ) {
      let data1 = data.payload;
      if (Array.isArray(data1)) {
        let len0 = data1.length;
        for (let i0 = 0; i0 < len0; i0++)
          validate52(data1[i0], {
            instancePath: instancePath + '/payload/' + i0,
            parentData: data1,
            parentDataProperty: i0,
            rootData,
          }) ||
            ((vErrors = vErrors === null ? validate52.errors : vErrors.concat(validate52.errors)),
            (errors = vErrors.length));
      } else {
        let err2 = { path: instancePath + '/payload', keyword: 'type', expected: 'must be array' };
        vErrors === null ? (vErrors = [err2]) : vErrors.push(err2), errors++;
      }
    }
  } else {
    let err3 = { path: instancePath, keyword: 'type', expected: 'must be object' };
    vErrors === null ? (vErrors = [err3]) : vErrors.push(err3), errors++;
  }
  return ((validate66.errors = vErrors), errors === 0);
}
var ContactMerge = validate70;
function validate70(data, { instancePath = '', parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null,
    errors = 0;
  if (data && typeof data == 'object' && !Array.isArray(data)) {
    if (data.base_contact_id === void 0) {
      let err0 = {
        path: instancePath,
        keyword: 'required',
        expected: "must have required property 'base_contact_id'",
      };
      vErrors === null ? (vErrors = [err0]) : vErrors.push(err0), errors++;
    }
    if (data.mergee_contact_id === void 0) {
      let err1 = {
        path: instancePath,
        keyword: 'required',
        expected: "must have required property 'mergee_contact_id'",
      };
      vErrors === null ? (vErrors = [err1]) : vErrors.push(err1), errors++;
    }
    if (data.base_contact_id !== void 0) {
      let data0 = data.base_contact_id;
      if (!(typeof data0 == 'number' && !(data0 % 1) && !isNaN(data0))) {
        let err2 = { path: instancePath + '/base_contact_id', keyword: 'type', expected: 'must be integer' };
        vErrors === null ? (vErrors = [err2]) : vErrors.push(err2), errors++;
      }
    }
    if (data.mergee_contact_id !== void 0) {
      let data1 = data.mergee_contact_id;
      if (!(typeof data1 == 'number' && !(data1 % 1) && !isNaN(data1))) {
        let err3 = {
          path: instancePath + '/mergee_contact_id',
          keyword: 'type',
          expected: 'must be integer',
        };
        vErrors === null ? (vErrors = [err3]) : vErrors.push(err3), errors++;
      }
    }
  } else {
    let err4 = { path: instancePath, keyword: 'type', expected: 'must be object' };
    vErrors === null ? (vErrors = [err4]) : vErrors.push(err4), errors++;
  }
  return ((validate70.errors = vErrors), errors === 0);
}
var ContactPayload = validate71;
function validate71(data, { instancePath = '', parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null,
    errors = 0;
  if (data && typeof data == 'object' && !Array.isArray(data)) {
    if (data.payload === void 0) {
      let err0 = {
        path: instancePath,
        keyword: 'required',
        expected: "must have required property 'payload'",
      };
      vErrors === null ? (vErrors = [err0]) : vErrors.push(err0), errors++;
    }
    data.payload !== void 0 &&
      (validate52(data.payload, {
        instancePath: instancePath + '/payload',
        parentData: data,
        parentDataProperty: 'payload',
        rootData,
      }) ||
        ((vErrors = vErrors === null ? validate52.errors : vErrors.concat(validate52.errors)),
        (errors = vErrors.length)));
  } else {
    let err1 = { path: instancePath, keyword: 'type', expected: 'must be object' };
    vErrors === null ? (vErrors = [err1]) : vErrors.push(err1), errors++;
  }
  return ((validate71.errors = vErrors), errors === 0);
}
var ContactSearchResult = validate73;
function validate74(data, { instancePath = '', parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null,
    errors = 0;
  if (data && typeof data == 'object' && !Array.isArray(data)) {
    if (data.count === void 0) {
      let err0 = { path: instancePath, keyword: 'required', expected: "must have required property 'count'" };
      vErrors === null ? (vErrors = [err0]) : vErrors.push(err0), errors++;
    }
    if (data.current_page === void 0) {
      let err1 = {
        path: instancePath,
        keyword: 'required',
        expected: "must have required property 'current_page'",
      };
      vErrors === null ? (vErrors = [err1]) : vErrors.push(err1), errors++;
    }
    if (data.count !== void 0) {
      let data0 = data.count;
      if (!(typeof data0 == 'number' && !(data0 % 1) && !isNaN(data0))) {
        let err2 = { path: instancePath + '/count', keyword: 'type', expected: 'must be integer' };
        vErrors === null ? (vErrors = [err2]) : vErrors.push(err2), errors++;
      }
    }
    if (data.current_page !== void 0) {
      let data1 = data.current_page;
      if (!(typeof data1 == 'number' && !(data1 % 1) && !isNaN(data1)) && typeof data1 != 'string') {
        let err3 = {
          path: instancePath + '/current_page',
          keyword: 'type',
          expected: 'must be integer or string',
        };
        vErrors === null ? (vErrors = [err3]) : vErrors.push(err3), errors++;
      }
    }
    if (data.has_more !== void 0 && typeof data.has_more != 'boolean') {
      let err4 = { path: instancePath + '/has_more', keyword: 'type', expected: 'must be boolean' };
      vErrors === null ? (vErrors = [err4]) : vErrors.push(err4), errors++;
    }
  } else {
    let err5 = { path: instancePath, keyword: 'type', expected: 'must be object' };
    vErrors === null ? (vErrors = [err5]) : vErrors.push(err5), errors++;
  }
  return ((validate74.errors = vErrors), errors === 0);
}
function validate73(data, { instancePath = '', parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null,
    errors = 0;
  if (data && typeof data == 'object' && !Array.isArray(data)) {
    if (data.meta === void 0) {
      let err0 = { path: instancePath, keyword: 'required', expected: "must have required property 'meta'" };
      vErrors === null ? (vErrors = [err0]) : vErrors.push(err0), errors++;
    }
    if (data.payload === void 0) {
      let err1 = {
        path: instancePath,
        keyword: 'required',
        expected: "must have required property 'payload'",
      };
      vErrors === null ? (vErrors = [err1]) : vErrors.push(err1), errors++;
    }
    if (
      (data.meta !== void 0 &&
        (validate74(data.meta, {
          instancePath: instancePath + '/meta',
          parentData: data,
          parentDataProperty: 'meta',
          rootData,
        }) ||
          ((vErrors = vErrors === null ? validate74.errors : vErrors.concat(validate74.errors)),
          (errors = vErrors.length))),
      data.payload !== void 0)
    ) {
      let data1 = data.payload;
      if (Array.isArray(data1)) {
        let len0 = data1.length;
        for (let i0 = 0; i0 < len0; i0++)
          validate52(data1[i0], {
            instancePath: instancePath + '/payload/' + i0,
            parentData: data1,
            parentDataProperty: i0,
            rootData,
          }) ||
            ((vErrors = vErrors === null ? validate52.errors : vErrors.concat(validate52.errors)),
            (errors = vErrors.length));
      } else {
        let err2 = { path: instancePath + '/payload', keyword: 'type', expected: 'must be array' };
        vErrors === null ? (vErrors = [err2]) : vErrors.push(err2), errors++;
      }
    }
  } else {
    let err3 = { path: instancePath, keyword: 'type', expected: 'must be object' };
    vErrors === null ? (vErrors = [err3]) : vErrors.push(err3), errors++;
  }
  return ((validate73.errors = vErrors), errors === 0);
}
var ContactUpdate = validate77;
function validate77(data, { instancePath = '', parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null,
    errors = 0;
  if (data && typeof data == 'object' && !Array.isArray(data)) {
    if (data.name !== void 0) {
      let data0 = data.name;
      if (typeof data0 == 'string') {
        if (func1(data0) > 255) {
          let err0 = {
            path: instancePath + '/name',
            keyword: 'maxLength',
            expected: 'must NOT have more than 255 characters',
          };
          vErrors === null ? (vErrors = [err0]) : vErrors.push(err0), errors++;
        }
      } else {
        let err1 = { path: instancePath + '/name', keyword: 'type', expected: 'must be string' };
        vErrors === null ? (vErrors = [err1]) : vErrors.push(err1), errors++;
      }
    }
    if (data.email !== void 0) {
      let data1 = data.email;
      if (typeof data1 != 'string' && data1 !== null) {
        let err2 = { path: instancePath + '/email', keyword: 'type', expected: 'must be string or null' };
        vErrors === null ? (vErrors = [err2]) : vErrors.push(err2), errors++;
      }
      if (typeof data1 == 'string') {
        if (func1(data1) > 255) {
          let err3 = {
            path: instancePath + '/email',
            keyword: 'maxLength',
            expected: 'must NOT have more than 255 characters',
          };
          vErrors === null ? (vErrors = [err3]) : vErrors.push(err3), errors++;
        }
        if (!formats4.test(data1)) {
          let err4 = {
            path: instancePath + '/email',
            keyword: 'format',
            expected: 'must match format "email"',
          };
          vErrors === null ? (vErrors = [err4]) : vErrors.push(err4), errors++;
        }
      }
    }
    if (data.phone_number !== void 0) {
      let data2 = data.phone_number;
      if (typeof data2 != 'string' && data2 !== null) {
        let err5 = {
          path: instancePath + '/phone_number',
          keyword: 'type',
          expected: 'must be string or null',
        };
        vErrors === null ? (vErrors = [err5]) : vErrors.push(err5), errors++;
      }
      if (typeof data2 == 'string' && !pattern3.test(data2)) {
        let err6 = {
          path: instancePath + '/phone_number',
          keyword: 'pattern',
          expected: 'must match pattern "^\\+[1-9]\\d{1,14}$"',
        };
        vErrors === null ? (vErrors = [err6]) : vErrors.push(err6), errors++;
      }
    }
    if (data.identifier !== void 0) {
      let data3 = data.identifier;
      if (typeof data3 != 'string' && data3 !== null) {
        let err7 = {
          path: instancePath + '/identifier',
          keyword: 'type',
          expected: 'must be string or null',
        };
        vErrors === null ? (vErrors = [err7]) : vErrors.push(err7), errors++;
      }
      if (typeof data3 == 'string' && func1(data3) > 255) {
        let err8 = {
          path: instancePath + '/identifier',
          keyword: 'maxLength',
          expected: 'must NOT have more than 255 characters',
        };
        vErrors === null ? (vErrors = [err8]) : vErrors.push(err8), errors++;
      }
    }
    if (data.blocked !== void 0 && typeof data.blocked != 'boolean') {
      let err9 = { path: instancePath + '/blocked', keyword: 'type', expected: 'must be boolean' };
      vErrors === null ? (vErrors = [err9]) : vErrors.push(err9), errors++;
    }
    if (data.avatar_url !== void 0) {
      let data5 = data.avatar_url;
      if (typeof data5 == 'string') {
        if (!formats6.test(data5)) {
          let err10 = {
            path: instancePath + '/avatar_url',
            keyword: 'format',
            expected: 'must match format "uri"',
          };
          vErrors === null ? (vErrors = [err10]) : vErrors.push(err10), errors++;
        }
      } else {
        let err11 = { path: instancePath + '/avatar_url', keyword: 'type', expected: 'must be string' };
        vErrors === null ? (vErrors = [err11]) : vErrors.push(err11), errors++;
      }
    }
    if (data.additional_attributes !== void 0) {
      let data6 = data.additional_attributes;
      if (!(data6 && typeof data6 == 'object' && !Array.isArray(data6))) {
        let err12 = {
          path: instancePath + '/additional_attributes',
          keyword: 'type',
          expected: 'must be object',
        };
        vErrors === null ? (vErrors = [err12]) : vErrors.push(err12), errors++;
      }
    }
    if (data.custom_attributes !== void 0) {
      let data7 = data.custom_attributes;
      if (!(data7 && typeof data7 == 'object' && !Array.isArray(data7))) {
        let err13 = {
          path: instancePath + '/custom_attributes',
          keyword: 'type',
          expected: 'must be object',
        };
        vErrors === null ? (vErrors = [err13]) : vErrors.push(err13), errors++;
      }
    }
  } else {
    let err14 = { path: instancePath, keyword: 'type', expected: 'must be object' };
    vErrors === null ? (vErrors = [err14]) : vErrors.push(err14), errors++;
  }
  return ((validate77.errors = vErrors), errors === 0);
}
var ContactableInboxList = validate78;
function validate78(data, { instancePath = '', parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null,
    errors = 0;
  if (data && typeof data == 'object' && !Array.isArray(data)) {
    if (data.payload === void 0) {
      let err0 = {
        path: instancePath,
        keyword: 'required',
        expected: "must have required property 'payload'",
      };
      vErrors === null ? (vErrors = [err0]) : vErrors.push(err0), errors++;
    }
    if (data.payload !== void 0) {
      let data0 = data.payload;
      if (Array.isArray(data0)) {
        let len0 = data0.length;
        for (let i0 = 0; i0 < len0; i0++)
          validate53(data0[i0], {
            instancePath: instancePath + '/payload/' + i0,
            parentData: data0,
            parentDataProperty: i0,
            rootData,
          }) ||
            ((vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors)),
            (errors = vErrors.length));
      } else {
        let err1 = { path: instancePath + '/payload', keyword: 'type', expected: 'must be array' };
        vErrors === null ? (vErrors = [err1]) : vErrors.push(err1), errors++;
      }
    }
  } else {
    let err2 = { path: instancePath, keyword: 'type', expected: 'must be object' };
    vErrors === null ? (vErrors = [err2]) : vErrors.push(err2), errors++;
  }
  return ((validate78.errors = vErrors), errors === 0);
}
var ConversationList = validate80;
function validate82(data, { instancePath = '', parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null,
    errors = 0;
  if (data && typeof data == 'object' && !Array.isArray(data)) {
    if (data.sender === void 0) {
      let err0 = {
        path: instancePath,
        keyword: 'required',
        expected: "must have required property 'sender'",
      };
      vErrors === null ? (vErrors = [err0]) : vErrors.push(err0), errors++;
    }
    if (data.channel === void 0) {
      let err1 = {
        path: instancePath,
        keyword: 'required',
        expected: "must have required property 'channel'",
      };
      vErrors === null ? (vErrors = [err1]) : vErrors.push(err1), errors++;
    }
    if (
      (data.sender !== void 0 &&
        (validate52(data.sender, {
          instancePath: instancePath + '/sender',
          parentData: data,
          parentDataProperty: 'sender',
          rootData,
        }) ||
          ((vErrors = vErrors === null ? validate52.errors : vErrors.concat(validate52.errors)),
          (errors = vErrors.length))),
      data.channel !== void 0)
    ) {
      let data1 = data.channel;
      if (typeof data1 != 'string' && data1 !== null) {
        let err2 = { path: instancePath + '/channel', keyword: 'type', expected: 'must be string or null' };
        vErrors === null ? (vErrors = [err2]) : vErrors.push(err2), errors++;
      }
    }
    if (data.assignee !== void 0) {
      let data2 = data.assignee;
      if (!(data2 && typeof data2 == 'object' && !Array.isArray(data2))) {
        let err3 = { path: instancePath + '/assignee', keyword: 'type', expected: 'must be object' };
        vErrors === null ? (vErrors = [err3]) : vErrors.push(err3), errors++;
      }
    }
    if (data.team !== void 0) {
      let data3 = data.team;
      if (!(data3 && typeof data3 == 'object' && !Array.isArray(data3))) {
        let err4 = { path: instancePath + '/team', keyword: 'type', expected: 'must be object' };
        vErrors === null ? (vErrors = [err4]) : vErrors.push(err4), errors++;
      }
    }
    if (data.hmac_verified !== void 0) {
      let data4 = data.hmac_verified;
      if (typeof data4 != 'boolean' && data4 !== null) {
        let err5 = {
          path: instancePath + '/hmac_verified',
          keyword: 'type',
          expected: 'must be boolean or null',
        };
        vErrors === null ? (vErrors = [err5]) : vErrors.push(err5), errors++;
      }
    }
  } else {
    let err6 = { path: instancePath, keyword: 'type', expected: 'must be object' };
    vErrors === null ? (vErrors = [err6]) : vErrors.push(err6), errors++;
  }
  return ((validate82.errors = vErrors), errors === 0);
}
function validate81(data, { instancePath = '', parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null,
    errors = 0;
  if (data && typeof data == 'object' && !Array.isArray(data)) {
    if (data.id === void 0) {
      let err0 = { path: instancePath, keyword: 'required', expected: "must have required property 'id'" };
      vErrors === null ? (vErrors = [err0]) : vErrors.push(err0), errors++;
    }
    if (data.account_id === void 0) {
      let err1 = {
        path: instancePath,
        keyword: 'required',
        expected: "must have required property 'account_id'",
      };
      vErrors === null ? (vErrors = [err1]) : vErrors.push(err1), errors++;
    }
    if (data.inbox_id === void 0) {
      let err2 = {
        path: instancePath,
        keyword: 'required',
        expected: "must have required property 'inbox_id'",
      };
      vErrors === null ? (vErrors = [err2]) : vErrors.push(err2), errors++;
    }
    if (data.status === void 0) {
      let err3 = {
        path: instancePath,
        keyword: 'required',
        expected: "must have required property 'status'",
      };
      vErrors === null ? (vErrors = [err3]) : vErrors.push(err3), errors++;
    }
    if (data.labels === void 0) {
      let err4 = {
        path: instancePath,
        keyword: 'required',
        expected: "must have required property 'labels'",
      };
      vErrors === null ? (vErrors = [err4]) : vErrors.push(err4), errors++;
    }
    if (data.muted === void 0) {
      let err5 = { path: instancePath, keyword: 'required', expected: "must have required property 'muted'" };
      vErrors === null ? (vErrors = [err5]) : vErrors.push(err5), errors++;
    }
    if (data.can_reply === void 0) {
      let err6 = {
        path: instancePath,
        keyword: 'required',
        expected: "must have required property 'can_reply'",
      };
      vErrors === null ? (vErrors = [err6]) : vErrors.push(err6), errors++;
    }
    if (data.unread_count === void 0) {
      let err7 = {
        path: instancePath,
        keyword: 'required',
        expected: "must have required property 'unread_count'",
      };
      vErrors === null ? (vErrors = [err7]) : vErrors.push(err7), errors++;
    }
    if (data.snoozed_until === void 0) {
      let err8 = {
        path: instancePath,
        keyword: 'required',
        expected: "must have required property 'snoozed_until'",
      };
      vErrors === null ? (vErrors = [err8]) : vErrors.push(err8), errors++;
    }
    if (data.created_at === void 0) {
      let err9 = {
        path: instancePath,
        keyword: 'required',
        expected: "must have required property 'created_at'",
      };
      vErrors === null ? (vErrors = [err9]) : vErrors.push(err9), errors++;
    }
    if (data.timestamp === void 0) {
      let err10 = {
        path: instancePath,
        keyword: 'required',
        expected: "must have required property 'timestamp'",
      };
      vErrors === null ? (vErrors = [err10]) : vErrors.push(err10), errors++;
    }
    if (data.additional_attributes === void 0) {
      let err11 = {
        path: instancePath,
        keyword: 'required',
        expected: "must have required property 'additional_attributes'",
      };
      vErrors === null ? (vErrors = [err11]) : vErrors.push(err11), errors++;
    }
    if (data.custom_attributes === void 0) {
      let err12 = {
        path: instancePath,
        keyword: 'required',
        expected: "must have required property 'custom_attributes'",
      };
      vErrors === null ? (vErrors = [err12]) : vErrors.push(err12), errors++;
    }
    if (data.messages === void 0) {
      let err13 = {
        path: instancePath,
        keyword: 'required',
        expected: "must have required property 'messages'",
      };
      vErrors === null ? (vErrors = [err13]) : vErrors.push(err13), errors++;
    }
    if (data.meta === void 0) {
      let err14 = { path: instancePath, keyword: 'required', expected: "must have required property 'meta'" };
      vErrors === null ? (vErrors = [err14]) : vErrors.push(err14), errors++;
    }
    if (data.id !== void 0) {
      let data0 = data.id;
      if (!(typeof data0 == 'number' && !(data0 % 1) && !isNaN(data0))) {
        let err15 = { path: instancePath + '/id', keyword: 'type', expected: 'must be integer' };
        vErrors === null ? (vErrors = [err15]) : vErrors.push(err15), errors++;
      }
    }
    if (data.account_id !== void 0) {
      let data1 = data.account_id;
      if (!(typeof data1 == 'number' && !(data1 % 1) && !isNaN(data1))) {
        let err16 = { path: instancePath + '/account_id', keyword: 'type', expected: 'must be integer' };
        vErrors === null ? (vErrors = [err16]) : vErrors.push(err16), errors++;
      }
    }
    if (data.uuid !== void 0 && typeof data.uuid != 'string') {
      let err17 = { path: instancePath + '/uuid', keyword: 'type', expected: 'must be string' };
      vErrors === null ? (vErrors = [err17]) : vErrors.push(err17), errors++;
    }
    if (data.inbox_id !== void 0) {
      let data3 = data.inbox_id;
      if (!(typeof data3 == 'number' && !(data3 % 1) && !isNaN(data3))) {
        let err18 = { path: instancePath + '/inbox_id', keyword: 'type', expected: 'must be integer' };
        vErrors === null ? (vErrors = [err18]) : vErrors.push(err18), errors++;
      }
    }
    if (data.status !== void 0) {
      let data4 = data.status;
      if (typeof data4 != 'string') {
        let err19 = { path: instancePath + '/status', keyword: 'type', expected: 'must be string' };
        vErrors === null ? (vErrors = [err19]) : vErrors.push(err19), errors++;
      }
      if (!(data4 === 'open' || data4 === 'resolved' || data4 === 'pending' || data4 === 'snoozed')) {
        let err20 = {
          path: instancePath + '/status',
          keyword: 'enum',
          expected: 'must be "open" or "resolved" or "pending" or "snoozed"',
        };
        vErrors === null ? (vErrors = [err20]) : vErrors.push(err20), errors++;
      }
    }
    if (data.priority !== void 0) {
      let data5 = data.priority;
      if (typeof data5 != 'string' && data5 !== null) {
        let err21 = { path: instancePath + '/priority', keyword: 'type', expected: 'must be string or null' };
        vErrors === null ? (vErrors = [err21]) : vErrors.push(err21), errors++;
      }
      if (
        !(data5 === 'low' || data5 === 'medium' || data5 === 'high' || data5 === 'urgent' || data5 === null)
      ) {
        let err22 = {
          path: instancePath + '/priority',
          keyword: 'enum',
          expected: 'must be "low" or "medium" or "high" or "urgent" or null',
        };
        vErrors === null ? (vErrors = [err22]) : vErrors.push(err22), errors++;
      }
    }
    if (data.labels !== void 0) {
      let data6 = data.labels;
      if (Array.isArray(data6)) {
        let len0 = data6.length;
        for (let i0 = 0; i0 < len0; i0++)
          if (typeof data6[i0] != 'string') {
            let err23 = { path: instancePath + '/labels/' + i0, keyword: 'type', expected: 'must be string' };
            vErrors === null ? (vErrors = [err23]) : vErrors.push(err23), errors++;
          }
      } else {
        let err24 = { path: instancePath + '/labels', keyword: 'type', expected: 'must be array' };
        vErrors === null ? (vErrors = [err24]) : vErrors.push(err24), errors++;
      }
    }
    if (data.muted !== void 0 && typeof data.muted != 'boolean') {
      let err25 = { path: instancePath + '/muted', keyword: 'type', expected: 'must be boolean' };
      vErrors === null ? (vErrors = [err25]) : vErrors.push(err25), errors++;
    }
    if (data.can_reply !== void 0 && typeof data.can_reply != 'boolean') {
      let err26 = { path: instancePath + '/can_reply', keyword: 'type', expected: 'must be boolean' };
      vErrors === null ? (vErrors = [err26]) : vErrors.push(err26), errors++;
    }
    if (data.unread_count !== void 0) {
      let data10 = data.unread_count;
      if (!(typeof data10 == 'number' && !(data10 % 1) && !isNaN(data10))) {
        let err27 = { path: instancePath + '/unread_count', keyword: 'type', expected: 'must be integer' };
        vErrors === null ? (vErrors = [err27]) : vErrors.push(err27), errors++;
      }
    }
    if (data.snoozed_until !== void 0) {
      let data11 = data.snoozed_until;
      if (typeof data11 != 'string' && data11 !== null) {
        let err28 = {
          path: instancePath + '/snoozed_until',
          keyword: 'type',
          expected: 'must be string or null',
        };
        vErrors === null ? (vErrors = [err28]) : vErrors.push(err28), errors++;
      }
    }
    if (data.created_at !== void 0) {
      let data12 = data.created_at;
      if (!(typeof data12 == 'number' && !(data12 % 1) && !isNaN(data12))) {
        let err29 = { path: instancePath + '/created_at', keyword: 'type', expected: 'must be integer' };
        vErrors === null ? (vErrors = [err29]) : vErrors.push(err29), errors++;
      }
    }
    if (data.updated_at !== void 0 && typeof data.updated_at != 'number') {
      let err30 = { path: instancePath + '/updated_at', keyword: 'type', expected: 'must be number' };
      vErrors === null ? (vErrors = [err30]) : vErrors.push(err30), errors++;
    }
    if (data.timestamp !== void 0) {
      let data14 = data.timestamp;
      if (!(typeof data14 == 'number' && !(data14 % 1) && !isNaN(data14))) {
        let err31 = { path: instancePath + '/timestamp', keyword: 'type', expected: 'must be integer' };
        vErrors === null ? (vErrors = [err31]) : vErrors.push(err31), errors++;
      }
    }
    if (data.last_activity_at !== void 0) {
      let data15 = data.last_activity_at;
      if (!(typeof data15 == 'number' && !(data15 % 1) && !isNaN(data15))) {
        let err32 = {
          path: instancePath + '/last_activity_at',
          keyword: 'type',
          expected: 'must be integer',
        };
        vErrors === null ? (vErrors = [err32]) : vErrors.push(err32), errors++;
      }
    }
    if (data.first_reply_created_at !== void 0) {
      let data16 = data.first_reply_created_at;
      if (!(typeof data16 == 'number' && !(data16 % 1) && !isNaN(data16))) {
        let err33 = {
          path: instancePath + '/first_reply_created_at',
          keyword: 'type',
          expected: 'must be integer',
        };
        vErrors === null ? (vErrors = [err33]) : vErrors.push(err33), errors++;
      }
    }
    if (data.agent_last_seen_at !== void 0) {
      let data17 = data.agent_last_seen_at;
      if (!(typeof data17 == 'number' && !(data17 % 1) && !isNaN(data17))) {
        let err34 = {
          path: instancePath + '/agent_last_seen_at',
          keyword: 'type',
          expected: 'must be integer',
        };
        vErrors === null ? (vErrors = [err34]) : vErrors.push(err34), errors++;
      }
    }
    if (data.assignee_last_seen_at !== void 0) {
      let data18 = data.assignee_last_seen_at;
      if (!(typeof data18 == 'number' && !(data18 % 1) && !isNaN(data18))) {
        let err35 = {
          path: instancePath + '/assignee_last_seen_at',
          keyword: 'type',
          expected: 'must be integer',
        };
        vErrors === null ? (vErrors = [err35]) : vErrors.push(err35), errors++;
      }
    }
    if (data.contact_last_seen_at !== void 0) {
      let data19 = data.contact_last_seen_at;
      if (!(typeof data19 == 'number' && !(data19 % 1) && !isNaN(data19))) {
        let err36 = {
          path: instancePath + '/contact_last_seen_at',
          keyword: 'type',
          expected: 'must be integer',
        };
        vErrors === null ? (vErrors = [err36]) : vErrors.push(err36), errors++;
      }
    }
    if (data.waiting_since !== void 0) {
      let data20 = data.waiting_since;
      if (!(typeof data20 == 'number' && !(data20 % 1) && !isNaN(data20))) {
        let err37 = { path: instancePath + '/waiting_since', keyword: 'type', expected: 'must be integer' };
        vErrors === null ? (vErrors = [err37]) : vErrors.push(err37), errors++;
      }
    }
    if (data.additional_attributes !== void 0) {
      let data21 = data.additional_attributes;
      if (!(data21 && typeof data21 == 'object' && !Array.isArray(data21))) {
        let err38 = {
          path: instancePath + '/additional_attributes',
          keyword: 'type',
          expected: 'must be object',
        };
        vErrors === null ? (vErrors = [err38]) : vErrors.push(err38), errors++;
      }
    }
    if (data.custom_attributes !== void 0) {
      let data22 = data.custom_attributes;
      if (!(data22 && typeof data22 == 'object' && !Array.isArray(data22))) {
        let err39 = {
          path: instancePath + '/custom_attributes',
          keyword: 'type',
          expected: 'must be object',
        };
        vErrors === null ? (vErrors = [err39]) : vErrors.push(err39), errors++;
      }
    }
    if (data.sla_policy_id !== void 0) {
      let data23 = data.sla_policy_id;
      if (!(typeof data23 == 'number' && !(data23 % 1) && !isNaN(data23)) && data23 !== null) {
        let err40 = {
          path: instancePath + '/sla_policy_id',
          keyword: 'type',
          expected: 'must be integer or null',
        };
        vErrors === null ? (vErrors = [err40]) : vErrors.push(err40), errors++;
      }
    }
    if (data.messages !== void 0) {
      let data24 = data.messages;
      if (Array.isArray(data24)) {
        let len1 = data24.length;
        for (let i1 = 0; i1 < len1; i1++) {
          let data25 = data24[i1];
          if (!(data25 && typeof data25 == 'object' && !Array.isArray(data25))) {
            let err41 = {
              path: instancePath + '/messages/' + i1,
              keyword: 'type',
              expected: 'must be object',
            };
            vErrors === null ? (vErrors = [err41]) : vErrors.push(err41), errors++;
          }
        }
      } else {
        let err42 = { path: instancePath + '/messages', keyword: 'type', expected: 'must be array' };
        vErrors === null ? (vErrors = [err42]) : vErrors.push(err42), errors++;
      }
    }
    if (data.last_non_activity_message !== void 0) {
      let data26 = data.last_non_activity_message;
      if (!(data26 && typeof data26 == 'object' && !Array.isArray(data26)) && data26 !== null) {
        let err43 = {
          path: instancePath + '/last_non_activity_message',
          keyword: 'type',
          expected: 'must be object or null',
        };
        vErrors === null ? (vErrors = [err43]) : vErrors.push(err43), errors++;
      }
    }
    data.meta !== void 0 &&
      (validate82(data.meta, {
        instancePath: instancePath + '/meta',
        parentData: data,
        parentDataProperty: 'meta',
        rootData,
      }) ||
        ((vErrors = vErrors === null ? validate82.errors : vErrors.concat(validate82.errors)),
        (errors = vErrors.length)));
  } else {
    let err44 = { path: instancePath, keyword: 'type', expected: 'must be object' };
    vErrors === null ? (vErrors = [err44]) : vErrors.push(err44), errors++;
  }
  return ((validate81.errors = vErrors), errors === 0);
}
function validate80(data, { instancePath = '', parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null,
    errors = 0;
  if (data && typeof data == 'object' && !Array.isArray(data)) {
    if (data.payload === void 0) {
      let err0 = {
        path: instancePath,
        keyword: 'required',
        expected: "must have required property 'payload'",
      };
      vErrors === null ? (vErrors = [err0]) : vErrors.push(err0), errors++;
    }
    if (data.payload !== void 0) {
      let data0 = data.payload;
      if (Array.isArray(data0)) {
        let len0 = data0.length;
        for (let i0 = 0; i0 < len0; i0++)
          validate81(data0[i0], {
            instancePath: instancePath + '/payload/' + i0,
            parentData: data0,
            parentDataProperty: i0,
            rootData,
          }) ||
            ((vErrors = vErrors === null ? validate81.errors : vErrors.concat(validate81.errors)),
            (errors = vErrors.length));
      } else {
        let err1 = { path: instancePath + '/payload', keyword: 'type', expected: 'must be array' };
        vErrors === null ? (vErrors = [err1]) : vErrors.push(err1), errors++;
      }
    }
  } else {
    let err2 = { path: instancePath, keyword: 'type', expected: 'must be object' };
    vErrors === null ? (vErrors = [err2]) : vErrors.push(err2), errors++;
  }
  return ((validate80.errors = vErrors), errors === 0);
}
var CustomAttributesDestroy = validate86;
function validate86(data, { instancePath = '', parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null,
    errors = 0;
  if (data && typeof data == 'object' && !Array.isArray(data)) {
    if (data.custom_attributes === void 0) {
      let err0 = {
        path: instancePath,
        keyword: 'required',
        expected: "must have required property 'custom_attributes'",
      };
      vErrors === null ? (vErrors = [err0]) : vErrors.push(err0), errors++;
    }
    if (data.custom_attributes !== void 0) {
      let data0 = data.custom_attributes;
      if (Array.isArray(data0)) {
        let len0 = data0.length;
        for (let i0 = 0; i0 < len0; i0++)
          if (typeof data0[i0] != 'string') {
            let err1 = {
              path: instancePath + '/custom_attributes/' + i0,
              keyword: 'type',
              expected: 'must be string',
            };
            vErrors === null ? (vErrors = [err1]) : vErrors.push(err1), errors++;
          }
      } else {
        let err2 = { path: instancePath + '/custom_attributes', keyword: 'type', expected: 'must be array' };
        vErrors === null ? (vErrors = [err2]) : vErrors.push(err2), errors++;
      }
    }
  } else {
    let err3 = { path: instancePath, keyword: 'type', expected: 'must be object' };
    vErrors === null ? (vErrors = [err3]) : vErrors.push(err3), errors++;
  }
  return ((validate86.errors = vErrors), errors === 0);
}
var ErrorBody = validate87;
function validate87(data, { instancePath = '', parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null,
    errors = 0;
  if (data && typeof data == 'object' && !Array.isArray(data)) {
    if (data.error === void 0) {
      let err0 = { path: instancePath, keyword: 'required', expected: "must have required property 'error'" };
      vErrors === null ? (vErrors = [err0]) : vErrors.push(err0), errors++;
    }
    if (data.error !== void 0 && typeof data.error != 'string') {
      let err1 = { path: instancePath + '/error', keyword: 'type', expected: 'must be string' };
      vErrors === null ? (vErrors = [err1]) : vErrors.push(err1), errors++;
    }
  } else {
    let err2 = { path: instancePath, keyword: 'type', expected: 'must be object' };
    vErrors === null ? (vErrors = [err2]) : vErrors.push(err2), errors++;
  }
  return ((validate87.errors = vErrors), errors === 0);
}
var LabelList = validate88;
function validate88(data, { instancePath = '', parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null,
    errors = 0;
  if (data && typeof data == 'object' && !Array.isArray(data)) {
    if (data.payload === void 0) {
      let err0 = {
        path: instancePath,
        keyword: 'required',
        expected: "must have required property 'payload'",
      };
      vErrors === null ? (vErrors = [err0]) : vErrors.push(err0), errors++;
    }
    if (data.payload !== void 0) {
      let data0 = data.payload;
      if (Array.isArray(data0)) {
        let len0 = data0.length;
        for (let i0 = 0; i0 < len0; i0++)
          if (typeof data0[i0] != 'string') {
            let err1 = { path: instancePath + '/payload/' + i0, keyword: 'type', expected: 'must be string' };
            vErrors === null ? (vErrors = [err1]) : vErrors.push(err1), errors++;
          }
      } else {
        let err2 = { path: instancePath + '/payload', keyword: 'type', expected: 'must be array' };
        vErrors === null ? (vErrors = [err2]) : vErrors.push(err2), errors++;
      }
    }
  } else {
    let err3 = { path: instancePath, keyword: 'type', expected: 'must be object' };
    vErrors === null ? (vErrors = [err3]) : vErrors.push(err3), errors++;
  }
  return ((validate88.errors = vErrors), errors === 0);
}
var LabelsReplace = validate89;
function validate89(data, { instancePath = '', parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null,
    errors = 0;
  if (data && typeof data == 'object' && !Array.isArray(data)) {
    if (data.labels === void 0) {
      let err0 = {
        path: instancePath,
        keyword: 'required',
        expected: "must have required property 'labels'",
      };
      vErrors === null ? (vErrors = [err0]) : vErrors.push(err0), errors++;
    }
    if (data.labels !== void 0) {
      let data0 = data.labels;
      if (Array.isArray(data0)) {
        let len0 = data0.length;
        for (let i0 = 0; i0 < len0; i0++)
          if (typeof data0[i0] != 'string') {
            let err1 = { path: instancePath + '/labels/' + i0, keyword: 'type', expected: 'must be string' };
            vErrors === null ? (vErrors = [err1]) : vErrors.push(err1), errors++;
          }
      } else {
        let err2 = { path: instancePath + '/labels', keyword: 'type', expected: 'must be array' };
        vErrors === null ? (vErrors = [err2]) : vErrors.push(err2), errors++;
      }
    }
  } else {
    let err3 = { path: instancePath, keyword: 'type', expected: 'must be object' };
    vErrors === null ? (vErrors = [err3]) : vErrors.push(err3), errors++;
  }
  return ((validate89.errors = vErrors), errors === 0);
}
var MessageBody = validate90;
function validate90(data, { instancePath = '', parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null,
    errors = 0;
  if (data && typeof data == 'object' && !Array.isArray(data)) {
    if (data.message === void 0) {
      let err0 = {
        path: instancePath,
        keyword: 'required',
        expected: "must have required property 'message'",
      };
      vErrors === null ? (vErrors = [err0]) : vErrors.push(err0), errors++;
    }
    if (data.message !== void 0 && typeof data.message != 'string') {
      let err1 = { path: instancePath + '/message', keyword: 'type', expected: 'must be string' };
      vErrors === null ? (vErrors = [err1]) : vErrors.push(err1), errors++;
    }
  } else {
    let err2 = { path: instancePath, keyword: 'type', expected: 'must be object' };
    vErrors === null ? (vErrors = [err2]) : vErrors.push(err2), errors++;
  }
  return ((validate90.errors = vErrors), errors === 0);
}
var UnauthorizedBody = validate91;
function validate93(data, { instancePath = '', parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null,
    errors = 0;
  if (data && typeof data == 'object' && !Array.isArray(data)) {
    if (data.errors === void 0) {
      let err0 = {
        path: instancePath,
        keyword: 'required',
        expected: "must have required property 'errors'",
      };
      vErrors === null ? (vErrors = [err0]) : vErrors.push(err0), errors++;
    }
    if (data.errors !== void 0) {
      let data0 = data.errors;
      if (Array.isArray(data0)) {
        let len0 = data0.length;
        for (let i0 = 0; i0 < len0; i0++)
          if (typeof data0[i0] != 'string') {
            let err1 = { path: instancePath + '/errors/' + i0, keyword: 'type', expected: 'must be string' };
            vErrors === null ? (vErrors = [err1]) : vErrors.push(err1), errors++;
          }
      } else {
        let err2 = { path: instancePath + '/errors', keyword: 'type', expected: 'must be array' };
        vErrors === null ? (vErrors = [err2]) : vErrors.push(err2), errors++;
      }
    }
  } else {
    let err3 = { path: instancePath, keyword: 'type', expected: 'must be object' };
    vErrors === null ? (vErrors = [err3]) : vErrors.push(err3), errors++;
  }
  return ((validate93.errors = vErrors), errors === 0);
}
function validate91(data, { instancePath = '', parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null,
    errors = 0,
    _errs0 = errors,
    valid0 = !1,
    _errs1 = errors;
  validate87(data, { instancePath, parentData, parentDataProperty, rootData }) ||
    ((vErrors = vErrors === null ? validate87.errors : vErrors.concat(validate87.errors)),
    (errors = vErrors.length));
  var _valid0 = _errs1 === errors;
  if (((valid0 = valid0 || _valid0), !valid0)) {
    let _errs2 = errors;
    validate93(data, { instancePath, parentData, parentDataProperty, rootData }) ||
      ((vErrors = vErrors === null ? validate93.errors : vErrors.concat(validate93.errors)),
      (errors = vErrors.length));
    var _valid0 = _errs2 === errors;
    valid0 = valid0 || _valid0;
  }
  if (valid0) (errors = _errs0), vErrors !== null && (_errs0 ? (vErrors.length = _errs0) : (vErrors = null));
  else {
    let err0 = { path: instancePath, keyword: 'anyOf', expected: 'must match a schema in anyOf' };
    vErrors === null ? (vErrors = [err0]) : vErrors.push(err0), errors++;
  }
  return ((validate91.errors = vErrors), errors === 0);
}
var UnprocessableBody = validate95;
function validate96(data, { instancePath = '', parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null,
    errors = 0;
  if (data && typeof data == 'object' && !Array.isArray(data)) {
    if (data.message === void 0) {
      let err0 = {
        path: instancePath,
        keyword: 'required',
        expected: "must have required property 'message'",
      };
      vErrors === null ? (vErrors = [err0]) : vErrors.push(err0), errors++;
    }
    if (data.attributes === void 0) {
      let err1 = {
        path: instancePath,
        keyword: 'required',
        expected: "must have required property 'attributes'",
      };
      vErrors === null ? (vErrors = [err1]) : vErrors.push(err1), errors++;
    }
    if (data.message !== void 0 && typeof data.message != 'string') {
      let err2 = { path: instancePath + '/message', keyword: 'type', expected: 'must be string' };
      vErrors === null ? (vErrors = [err2]) : vErrors.push(err2), errors++;
    }
    if (data.attributes !== void 0) {
      let data1 = data.attributes;
      if (Array.isArray(data1)) {
        let len0 = data1.length;
        for (let i0 = 0; i0 < len0; i0++)
          if (typeof data1[i0] != 'string') {
            let err3 = {
              path: instancePath + '/attributes/' + i0,
              keyword: 'type',
              expected: 'must be string',
            };
            vErrors === null ? (vErrors = [err3]) : vErrors.push(err3), errors++;
          }
      } else {
        let err4 = { path: instancePath + '/attributes', keyword: 'type', expected: 'must be array' };
        vErrors === null ? (vErrors = [err4]) : vErrors.push(err4), errors++;
      }
    }
  } else {
    let err5 = { path: instancePath, keyword: 'type', expected: 'must be object' };
    vErrors === null ? (vErrors = [err5]) : vErrors.push(err5), errors++;
  }
  return ((validate96.errors = vErrors), errors === 0);
}
function validate95(data, { instancePath = '', parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null,
    errors = 0,
    _errs0 = errors,
    valid0 = !1,
    _errs1 = errors;
  validate96(data, { instancePath, parentData, parentDataProperty, rootData }) ||
    ((vErrors = vErrors === null ? validate96.errors : vErrors.concat(validate96.errors)),
    (errors = vErrors.length));
  var _valid0 = _errs1 === errors;
  if (((valid0 = valid0 || _valid0), !valid0)) {
    let _errs2 = errors;
    validate87(data, { instancePath, parentData, parentDataProperty, rootData }) ||
      ((vErrors = vErrors === null ? validate87.errors : vErrors.concat(validate87.errors)),
      (errors = vErrors.length));
    var _valid0 = _errs2 === errors;
    valid0 = valid0 || _valid0;
  }
  if (valid0) (errors = _errs0), vErrors !== null && (_errs0 ? (vErrors.length = _errs0) : (vErrors = null));
  else {
    let err0 = { path: instancePath, keyword: 'anyOf', expected: 'must match a schema in anyOf' };
    vErrors === null ? (vErrors = [err0]) : vErrors.push(err0), errors++;
  }
  return ((validate95.errors = vErrors), errors === 0);
}

const {
  contacts_list_path,
  contacts_list_query,
  contacts_create_path,
  contacts_search_path,
  contacts_search_query,
  contacts_filter_path,
  contacts_filter_query,
  contacts_get_path,
  contacts_get_query,
  contacts_delete_path,
  contacts_update_path,
  contacts_conversations_path,
  contacts_labels_list_path,
  contacts_labels_add_path,
  contacts_contactableInboxes_path,
  contacts_customAttributes_destroy_path,
  contacts_merge_path,
} = (() => {
  var contacts_list_path = validate52;
  function validate52(data, { instancePath = '', parentData, parentDataProperty, rootData = data } = {}) {
    let vErrors = null,
      errors = 0;
    if (data && typeof data == 'object' && !Array.isArray(data)) {
      if (data.account_id === void 0) {
        let err0 = {
          path: instancePath,
          keyword: 'required',
          expected: "must have required property 'account_id'",
        };
        vErrors === null ? (vErrors = [err0]) : vErrors.push(err0), errors++;
      }
      if (data.account_id !== void 0) {
        let data0 = data.account_id;
        if (!(typeof data0 == 'number' && !(data0 % 1) && !isNaN(data0))) {
          let dataType0 = typeof data0,
            coerced0;
          if (coerced0 === void 0)
            if (
              dataType0 === 'boolean' ||
              data0 === null ||
              (dataType0 === 'string' && data0 && data0 == +data0 && !(data0 % 1))
            )
              coerced0 = +data0;
            else {
              let err1 = { path: instancePath + '/account_id', keyword: 'type', expected: 'must be integer' };
              vErrors === null ? (vErrors = [err1]) : vErrors.push(err1), errors++;
            }
          coerced0 !== void 0 && ((data0 = coerced0), data !== void 0 && (data.account_id = coerced0));
        }
      }
    } else {
      let err2 = { path: instancePath, keyword: 'type', expected: 'must be object' };
      vErrors === null ? (vErrors = [err2]) : vErrors.push(err2), errors++;
    }
    return ((validate52.errors = vErrors), errors === 0);
  }
  var contacts_list_query = validate53;
  function validate53(data, { instancePath = '', parentData, parentDataProperty, rootData = data } = {}) {
    let vErrors = null,
      errors = 0;
    if (data && typeof data == 'object' && !Array.isArray(data)) {
      if (data.page !== void 0) {
        let data0 = data.page;
        if (!(typeof data0 == 'number' && !(data0 % 1) && !isNaN(data0))) {
          let dataType0 = typeof data0,
            coerced0;
          if (coerced0 === void 0)
            if (
              dataType0 === 'boolean' ||
              data0 === null ||
              (dataType0 === 'string' && data0 && data0 == +data0 && !(data0 % 1))
            )
              coerced0 = +data0;
            else {
              let err0 = { path: instancePath + '/page', keyword: 'type', expected: 'must be integer' };
              vErrors === null ? (vErrors = [err0]) : vErrors.push(err0), errors++;
            }
          coerced0 !== void 0 && ((data0 = coerced0), data !== void 0 && (data.page = coerced0));
        }
        if (typeof data0 == 'number' && (data0 < 1 || isNaN(data0))) {
          let err1 = { path: instancePath + '/page', keyword: 'minimum', expected: 'must be >= 1' };
          vErrors === null ? (vErrors = [err1]) : vErrors.push(err1), errors++;
        }
      }
      if (data.sort !== void 0) {
        let data1 = data.sort;
        if (typeof data1 != 'string') {
          let dataType1 = typeof data1,
            coerced1;
          if (coerced1 === void 0)
            if (dataType1 == 'number' || dataType1 == 'boolean') coerced1 = '' + data1;
            else if (data1 === null) coerced1 = '';
            else {
              let err2 = { path: instancePath + '/sort', keyword: 'type', expected: 'must be string' };
              vErrors === null ? (vErrors = [err2]) : vErrors.push(err2), errors++;
            }
          coerced1 !== void 0 && ((data1 = coerced1), data !== void 0 && (data.sort = coerced1));
        }
      }
      if (data['labels[]'] !== void 0) {
        let data2 = data['labels[]'];
        if (Array.isArray(data2)) {
          let len0 = data2.length;
          for (let i0 = 0; i0 < len0; i0++) {
            let data3 = data2[i0];
            if (typeof data3 != 'string') {
              let dataType2 = typeof data3,
                coerced2;
              if (coerced2 === void 0)
                if (dataType2 == 'number' || dataType2 == 'boolean') coerced2 = '' + data3;
                else if (data3 === null) coerced2 = '';
                else {
                  let err3 = {
                    path: instancePath + '/labels[]/' + i0,
                    keyword: 'type',
                    expected: 'must be string',
                  };
                  vErrors === null ? (vErrors = [err3]) : vErrors.push(err3), errors++;
                }
              coerced2 !== void 0 && ((data3 = coerced2), data2 !== void 0 && (data2[i0] = coerced2));
            }
          }
        } else {
          let err4 = { path: instancePath + '/labels[]', keyword: 'type', expected: 'must be array' };
          vErrors === null ? (vErrors = [err4]) : vErrors.push(err4), errors++;
        }
      }
      if (data.include_contact_inboxes !== void 0) {
        let data4 = data.include_contact_inboxes;
        if (typeof data4 != 'boolean') {
          let coerced3;
          if (coerced3 === void 0)
            if (data4 === 'false' || data4 === 0 || data4 === null) coerced3 = !1;
            else if (data4 === 'true' || data4 === 1) coerced3 = !0;
            else {
              let err5 = {
                path: instancePath + '/include_contact_inboxes',
                keyword: 'type',
                expected: 'must be boolean',
              };
              vErrors === null ? (vErrors = [err5]) : vErrors.push(err5), errors++;
            }
          coerced3 !== void 0 &&
            ((data4 = coerced3), data !== void 0 && (data.include_contact_inboxes = coerced3));
        }
      }
    } else {
      let err6 = { path: instancePath, keyword: 'type', expected: 'must be object' };
      vErrors === null ? (vErrors = [err6]) : vErrors.push(err6), errors++;
    }
    return ((validate53.errors = vErrors), errors === 0);
  }
  var contacts_create_path = validate54;
  function validate54(data, { instancePath = '', parentData, parentDataProperty, rootData = data } = {}) {
    let vErrors = null,
      errors = 0;
    if (data && typeof data == 'object' && !Array.isArray(data)) {
      if (data.account_id === void 0) {
        let err0 = {
          path: instancePath,
          keyword: 'required',
          expected: "must have required property 'account_id'",
        };
        vErrors === null ? (vErrors = [err0]) : vErrors.push(err0), errors++;
      }
      if (data.account_id !== void 0) {
        let data0 = data.account_id;
        if (!(typeof data0 == 'number' && !(data0 % 1) && !isNaN(data0))) {
          let dataType0 = typeof data0,
            coerced0;
          if (coerced0 === void 0)
            if (
              dataType0 === 'boolean' ||
              data0 === null ||
              (dataType0 === 'string' && data0 && data0 == +data0 && !(data0 % 1))
            )
              coerced0 = +data0;
            else {
              let err1 = { path: instancePath + '/account_id', keyword: 'type', expected: 'must be integer' };
              vErrors === null ? (vErrors = [err1]) : vErrors.push(err1), errors++;
            }
          coerced0 !== void 0 && ((data0 = coerced0), data !== void 0 && (data.account_id = coerced0));
        }
      }
    } else {
      let err2 = { path: instancePath, keyword: 'type', expected: 'must be object' };
      vErrors === null ? (vErrors = [err2]) : vErrors.push(err2), errors++;
    }
    return ((validate54.errors = vErrors), errors === 0);
  }
  var contacts_search_path = validate55;
  function validate55(data, { instancePath = '', parentData, parentDataProperty, rootData = data } = {}) {
    let vErrors = null,
      errors = 0;
    if (data && typeof data == 'object' && !Array.isArray(data)) {
      if (data.account_id === void 0) {
        let err0 = {
          path: instancePath,
          keyword: 'required',
          expected: "must have required property 'account_id'",
        };
        vErrors === null ? (vErrors = [err0]) : vErrors.push(err0), errors++;
      }
      if (data.account_id !== void 0) {
        let data0 = data.account_id;
        if (!(typeof data0 == 'number' && !(data0 % 1) && !isNaN(data0))) {
          let dataType0 = typeof data0,
            coerced0;
          if (coerced0 === void 0)
            if (
              dataType0 === 'boolean' ||
              data0 === null ||
              (dataType0 === 'string' && data0 && data0 == +data0 && !(data0 % 1))
            )
              coerced0 = +data0;
            else {
              let err1 = { path: instancePath + '/account_id', keyword: 'type', expected: 'must be integer' };
              vErrors === null ? (vErrors = [err1]) : vErrors.push(err1), errors++;
            }
          coerced0 !== void 0 && ((data0 = coerced0), data !== void 0 && (data.account_id = coerced0));
        }
      }
    } else {
      let err2 = { path: instancePath, keyword: 'type', expected: 'must be object' };
      vErrors === null ? (vErrors = [err2]) : vErrors.push(err2), errors++;
    }
    return ((validate55.errors = vErrors), errors === 0);
  }
  var contacts_search_query = validate56;
  var func1 = (text) => {
    let length = 0;
    for (let _ of text) length += 1;
    return length;
  };
  function validate56(data, { instancePath = '', parentData, parentDataProperty, rootData = data } = {}) {
    let vErrors = null,
      errors = 0;
    if (data && typeof data == 'object' && !Array.isArray(data)) {
      if (data.q === void 0) {
        let err0 = { path: instancePath, keyword: 'required', expected: "must have required property 'q'" };
        vErrors === null ? (vErrors = [err0]) : vErrors.push(err0), errors++;
      }
      if (data.q !== void 0) {
        let data0 = data.q;
        if (typeof data0 != 'string') {
          let dataType0 = typeof data0,
            coerced0;
          if (coerced0 === void 0)
            if (dataType0 == 'number' || dataType0 == 'boolean') coerced0 = '' + data0;
            else if (data0 === null) coerced0 = '';
            else {
              let err1 = { path: instancePath + '/q', keyword: 'type', expected: 'must be string' };
              vErrors === null ? (vErrors = [err1]) : vErrors.push(err1), errors++;
            }
          coerced0 !== void 0 && ((data0 = coerced0), data !== void 0 && (data.q = coerced0));
        }
        if (typeof data0 == 'string' && func1(data0) < 1) {
          let err2 = {
            path: instancePath + '/q',
            keyword: 'minLength',
            expected: 'must NOT have fewer than 1 characters',
          };
          vErrors === null ? (vErrors = [err2]) : vErrors.push(err2), errors++;
        }
      }
      if (data.page !== void 0) {
        let data1 = data.page;
        if (!(typeof data1 == 'number' && !(data1 % 1) && !isNaN(data1))) {
          let dataType1 = typeof data1,
            coerced1;
          if (coerced1 === void 0)
            if (
              dataType1 === 'boolean' ||
              data1 === null ||
              (dataType1 === 'string' && data1 && data1 == +data1 && !(data1 % 1))
            )
              coerced1 = +data1;
            else {
              let err3 = { path: instancePath + '/page', keyword: 'type', expected: 'must be integer' };
              vErrors === null ? (vErrors = [err3]) : vErrors.push(err3), errors++;
            }
          coerced1 !== void 0 && ((data1 = coerced1), data !== void 0 && (data.page = coerced1));
        }
        if (typeof data1 == 'number' && (data1 < 1 || isNaN(data1))) {
          let err4 = { path: instancePath + '/page', keyword: 'minimum', expected: 'must be >= 1' };
          vErrors === null ? (vErrors = [err4]) : vErrors.push(err4), errors++;
        }
      }
      if (data.sort !== void 0) {
        let data2 = data.sort;
        if (typeof data2 != 'string') {
          let dataType2 = typeof data2,
            coerced2;
          if (coerced2 === void 0)
            if (dataType2 == 'number' || dataType2 == 'boolean') coerced2 = '' + data2;
            else if (data2 === null) coerced2 = '';
            else {
              let err5 = { path: instancePath + '/sort', keyword: 'type', expected: 'must be string' };
              vErrors === null ? (vErrors = [err5]) : vErrors.push(err5), errors++;
            }
          coerced2 !== void 0 && ((data2 = coerced2), data !== void 0 && (data.sort = coerced2));
        }
      }
      if (data.include_contact_inboxes !== void 0) {
        let data3 = data.include_contact_inboxes;
        if (typeof data3 != 'boolean') {
          let coerced3;
          if (coerced3 === void 0)
            if (data3 === 'false' || data3 === 0 || data3 === null) coerced3 = !1;
            else if (data3 === 'true' || data3 === 1) coerced3 = !0;
            else {
              let err6 = {
                path: instancePath + '/include_contact_inboxes',
                keyword: 'type',
                expected: 'must be boolean',
              };
              vErrors === null ? (vErrors = [err6]) : vErrors.push(err6), errors++;
            }
          coerced3 !== void 0 &&
            ((data3 = coerced3), data !== void 0 && (data.include_contact_inboxes = coerced3));
        }
      }
    } else {
      let err7 = { path: instancePath, keyword: 'type', expected: 'must be object' };
      vErrors === null ? (vErrors = [err7]) : vErrors.push(err7), errors++;
    }
    return ((validate56.errors = vErrors), errors === 0);
  }
  var contacts_filter_path = validate57;
  function validate57(data, { instancePath = '', parentData, parentDataProperty, rootData = data } = {}) {
    let vErrors = null,
      errors = 0;
    if (data && typeof data == 'object' && !Array.isArray(data)) {
      if (data.account_id === void 0) {
        let err0 = {
          path: instancePath,
          keyword: 'required',
          expected: "must have required property 'account_id'",
        };
        vErrors === null ? (vErrors = [err0]) : vErrors.push(err0), errors++;
      }
      if (data.account_id !== void 0) {
        let data0 = data.account_id;
        if (!(typeof data0 == 'number' && !(data0 % 1) && !isNaN(data0))) {
          let dataType0 = typeof data0,
            coerced0;
          if (coerced0 === void 0)
            if (
              dataType0 === 'boolean' ||
              data0 === null ||
              (dataType0 === 'string' && data0 && data0 == +data0 && !(data0 % 1))
            )
              coerced0 = +data0;
            else {
              let err1 = { path: instancePath + '/account_id', keyword: 'type', expected: 'must be integer' };
              vErrors === null ? (vErrors = [err1]) : vErrors.push(err1), errors++;
            }
          coerced0 !== void 0 && ((data0 = coerced0), data !== void 0 && (data.account_id = coerced0));
        }
      }
    } else {
      let err2 = { path: instancePath, keyword: 'type', expected: 'must be object' };
      vErrors === null ? (vErrors = [err2]) : vErrors.push(err2), errors++;
    }
    return ((validate57.errors = vErrors), errors === 0);
  }
  var contacts_filter_query = validate58;
  function validate58(data, { instancePath = '', parentData, parentDataProperty, rootData = data } = {}) {
    let vErrors = null,
      errors = 0;
    if (data && typeof data == 'object' && !Array.isArray(data)) {
      if (data.page !== void 0) {
        let data0 = data.page;
        if (!(typeof data0 == 'number' && !(data0 % 1) && !isNaN(data0))) {
          let dataType0 = typeof data0,
            coerced0;
          if (coerced0 === void 0)
            if (
              dataType0 === 'boolean' ||
              data0 === null ||
              (dataType0 === 'string' && data0 && data0 == +data0 && !(data0 % 1))
            )
              coerced0 = +data0;
            else {
              let err0 = { path: instancePath + '/page', keyword: 'type', expected: 'must be integer' };
              vErrors === null ? (vErrors = [err0]) : vErrors.push(err0), errors++;
            }
          coerced0 !== void 0 && ((data0 = coerced0), data !== void 0 && (data.page = coerced0));
        }
        if (typeof data0 == 'number' && (data0 < 1 || isNaN(data0))) {
          let err1 = { path: instancePath + '/page', keyword: 'minimum', expected: 'must be >= 1' };
          vErrors === null ? (vErrors = [err1]) : vErrors.push(err1), errors++;
        }
      }
      if (data.sort !== void 0) {
        let data1 = data.sort;
        if (typeof data1 != 'string') {
          let dataType1 = typeof data1,
            coerced1;
          if (coerced1 === void 0)
            if (dataType1 == 'number' || dataType1 == 'boolean') coerced1 = '' + data1;
            else if (data1 === null) coerced1 = '';
            else {
              let err2 = { path: instancePath + '/sort', keyword: 'type', expected: 'must be string' };
              vErrors === null ? (vErrors = [err2]) : vErrors.push(err2), errors++;
            }
          coerced1 !== void 0 && ((data1 = coerced1), data !== void 0 && (data.sort = coerced1));
        }
      }
      if (data.include_contact_inboxes !== void 0) {
        let data2 = data.include_contact_inboxes;
        if (typeof data2 != 'boolean') {
          let coerced2;
          if (coerced2 === void 0)
            if (data2 === 'false' || data2 === 0 || data2 === null) coerced2 = !1;
            else if (data2 === 'true' || data2 === 1) coerced2 = !0;
            else {
              let err3 = {
                path: instancePath + '/include_contact_inboxes',
                keyword: 'type',
                expected: 'must be boolean',
              };
              vErrors === null ? (vErrors = [err3]) : vErrors.push(err3), errors++;
            }
          coerced2 !== void 0 &&
            ((data2 = coerced2), data !== void 0 && (data.include_contact_inboxes = coerced2));
        }
      }
    } else {
      let err4 = { path: instancePath, keyword: 'type', expected: 'must be object' };
      vErrors === null ? (vErrors = [err4]) : vErrors.push(err4), errors++;
    }
    return ((validate58.errors = vErrors), errors === 0);
  }
  var contacts_get_path = validate59;
  function validate59(data, { instancePath = '', parentData, parentDataProperty, rootData = data } = {}) {
    let vErrors = null,
      errors = 0;
    if (data && typeof data == 'object' && !Array.isArray(data)) {
      if (data.account_id === void 0) {
        let err0 = {
          path: instancePath,
          keyword: 'required',
          expected: "must have required property 'account_id'",
        };
        vErrors === null ? (vErrors = [err0]) : vErrors.push(err0), errors++;
      }
      if (data.id === void 0) {
        let err1 = { path: instancePath, keyword: 'required', expected: "must have required property 'id'" };
        vErrors === null ? (vErrors = [err1]) : vErrors.push(err1), errors++;
      }
      if (data.account_id !== void 0) {
        let data0 = data.account_id;
        if (!(typeof data0 == 'number' && !(data0 % 1) && !isNaN(data0))) {
          let dataType0 = typeof data0,
            coerced0;
          if (coerced0 === void 0)
            if (
              dataType0 === 'boolean' ||
              data0 === null ||
              (dataType0 === 'string' && data0 && data0 == +data0 && !(data0 % 1))
            )
              coerced0 = +data0;
            else {
              let err2 = { path: instancePath + '/account_id', keyword: 'type', expected: 'must be integer' };
              vErrors === null ? (vErrors = [err2]) : vErrors.push(err2), errors++;
            }
          coerced0 !== void 0 && ((data0 = coerced0), data !== void 0 && (data.account_id = coerced0));
        }
      }
      if (data.id !== void 0) {
        let data1 = data.id;
        if (!(typeof data1 == 'number' && !(data1 % 1) && !isNaN(data1))) {
          let dataType1 = typeof data1,
            coerced1;
          if (coerced1 === void 0)
            if (
              dataType1 === 'boolean' ||
              data1 === null ||
              (dataType1 === 'string' && data1 && data1 == +data1 && !(data1 % 1))
            )
              coerced1 = +data1;
            else {
              let err3 = { path: instancePath + '/id', keyword: 'type', expected: 'must be integer' };
              vErrors === null ? (vErrors = [err3]) : vErrors.push(err3), errors++;
            }
          coerced1 !== void 0 && ((data1 = coerced1), data !== void 0 && (data.id = coerced1));
        }
      }
    } else {
      let err4 = { path: instancePath, keyword: 'type', expected: 'must be object' };
      vErrors === null ? (vErrors = [err4]) : vErrors.push(err4), errors++;
    }
    return ((validate59.errors = vErrors), errors === 0);
  }
  var contacts_get_query = validate60;
  function validate60(data, { instancePath = '', parentData, parentDataProperty, rootData = data } = {}) {
    let vErrors = null,
      errors = 0;
    if (data && typeof data == 'object' && !Array.isArray(data)) {
      if (data.include_contact_inboxes !== void 0) {
        let data0 = data.include_contact_inboxes;
        if (typeof data0 != 'boolean') {
          let coerced0;
          if (coerced0 === void 0)
            if (data0 === 'false' || data0 === 0 || data0 === null) coerced0 = !1;
            else if (data0 === 'true' || data0 === 1) coerced0 = !0;
            else {
              let err0 = {
                path: instancePath + '/include_contact_inboxes',
                keyword: 'type',
                expected: 'must be boolean',
              };
              vErrors === null ? (vErrors = [err0]) : vErrors.push(err0), errors++;
            }
          coerced0 !== void 0 &&
            ((data0 = coerced0), data !== void 0 && (data.include_contact_inboxes = coerced0));
        }
      }
    } else {
      let err1 = { path: instancePath, keyword: 'type', expected: 'must be object' };
      vErrors === null ? (vErrors = [err1]) : vErrors.push(err1), errors++;
    }
    return ((validate60.errors = vErrors), errors === 0);
  }
  var contacts_delete_path = validate61;
  function validate61(data, { instancePath = '', parentData, parentDataProperty, rootData = data } = {}) {
    let vErrors = null,
      errors = 0;
    if (data && typeof data == 'object' && !Array.isArray(data)) {
      if (data.account_id === void 0) {
        let err0 = {
          path: instancePath,
          keyword: 'required',
          expected: "must have required property 'account_id'",
        };
        vErrors === null ? (vErrors = [err0]) : vErrors.push(err0), errors++;
      }
      if (data.id === void 0) {
        let err1 = { path: instancePath, keyword: 'required', expected: "must have required property 'id'" };
        vErrors === null ? (vErrors = [err1]) : vErrors.push(err1), errors++;
      }
      if (data.account_id !== void 0) {
        let data0 = data.account_id;
        if (!(typeof data0 == 'number' && !(data0 % 1) && !isNaN(data0))) {
          let dataType0 = typeof data0,
            coerced0;
          if (coerced0 === void 0)
            if (
              dataType0 === 'boolean' ||
              data0 === null ||
              (dataType0 === 'string' && data0 && data0 == +data0 && !(data0 % 1))
            )
              coerced0 = +data0;
            else {
              let err2 = { path: instancePath + '/account_id', keyword: 'type', expected: 'must be integer' };
              vErrors === null ? (vErrors = [err2]) : vErrors.push(err2), errors++;
            }
          coerced0 !== void 0 && ((data0 = coerced0), data !== void 0 && (data.account_id = coerced0));
        }
      }
      if (data.id !== void 0) {
        let data1 = data.id;
        if (!(typeof data1 == 'number' && !(data1 % 1) && !isNaN(data1))) {
          let dataType1 = typeof data1,
            coerced1;
          if (coerced1 === void 0)
            if (
              dataType1 === 'boolean' ||
              data1 === null ||
              (dataType1 === 'string' && data1 && data1 == +data1 && !(data1 % 1))
            )
              coerced1 = +data1;
            else {
              let err3 = { path: instancePath + '/id', keyword: 'type', expected: 'must be integer' };
              vErrors === null ? (vErrors = [err3]) : vErrors.push(err3), errors++;
            }
          coerced1 !== void 0 && ((data1 = coerced1), data !== void 0 && (data.id = coerced1));
        }
      }
    } else {
      let err4 = { path: instancePath, keyword: 'type', expected: 'must be object' };
      vErrors === null ? (vErrors = [err4]) : vErrors.push(err4), errors++;
    }
    return ((validate61.errors = vErrors), errors === 0);
  }
  var contacts_update_path = validate62;
  function validate62(data, { instancePath = '', parentData, parentDataProperty, rootData = data } = {}) {
    let vErrors = null,
      errors = 0;
    if (data && typeof data == 'object' && !Array.isArray(data)) {
      if (data.account_id === void 0) {
        let err0 = {
          path: instancePath,
          keyword: 'required',
          expected: "must have required property 'account_id'",
        };
        vErrors === null ? (vErrors = [err0]) : vErrors.push(err0), errors++;
      }
      if (data.id === void 0) {
        let err1 = { path: instancePath, keyword: 'required', expected: "must have required property 'id'" };
        vErrors === null ? (vErrors = [err1]) : vErrors.push(err1), errors++;
      }
      if (data.account_id !== void 0) {
        let data0 = data.account_id;
        if (!(typeof data0 == 'number' && !(data0 % 1) && !isNaN(data0))) {
          let dataType0 = typeof data0,
            coerced0;
          if (coerced0 === void 0)
            if (
              dataType0 === 'boolean' ||
              data0 === null ||
              (dataType0 === 'string' && data0 && data0 == +data0 && !(data0 % 1))
            )
              coerced0 = +data0;
            else {
              let err2 = { path: instancePath + '/account_id', keyword: 'type', expected: 'must be integer' };
              vErrors === null ? (vErrors = [err2]) : vErrors.push(err2), errors++;
            }
          coerced0 !== void 0 && ((data0 = coerced0), data !== void 0 && (data.account_id = coerced0));
        }
      }
      if (data.id !== void 0) {
        let data1 = data.id;
        if (!(typeof data1 == 'number' && !(data1 % 1) && !isNaN(data1))) {
          let dataType1 = typeof data1,
            coerced1;
          if (coerced1 === void 0)
            if (
              dataType1 === 'boolean' ||
              data1 === null ||
              (dataType1 === 'string' && data1 && data1 == +data1 && !(data1 % 1))
            )
              coerced1 = +data1;
            else {
              let err3 = { path: instancePath + '/id', keyword: 'type', expected: 'must be integer' };
              vErrors === null ? (vErrors = [err3]) : vErrors.push(err3), errors++;
            }
          coerced1 !== void 0 && ((data1 = coerced1), data !== void 0 && (data.id = coerced1));
        }
      }
    } else {
      let err4 = { path: instancePath, keyword: 'type', expected: 'must be object' };
      vErrors === null ? (vErrors = [err4]) : vErrors.push(err4), errors++;
    }
    return ((validate62.errors = vErrors), errors === 0);
  }
  var contacts_conversations_path = validate63;
  function validate63(data, { instancePath = '', parentData, parentDataProperty, rootData = data } = {}) {
    let vErrors = null,
      errors = 0;
    if (data && typeof data == 'object' && !Array.isArray(data)) {
      if (data.account_id === void 0) {
        let err0 = {
          path: instancePath,
          keyword: 'required',
          expected: "must have required property 'account_id'",
        };
        vErrors === null ? (vErrors = [err0]) : vErrors.push(err0), errors++;
      }
      if (data.id === void 0) {
        let err1 = { path: instancePath, keyword: 'required', expected: "must have required property 'id'" };
        vErrors === null ? (vErrors = [err1]) : vErrors.push(err1), errors++;
      }
      if (data.account_id !== void 0) {
        let data0 = data.account_id;
        if (!(typeof data0 == 'number' && !(data0 % 1) && !isNaN(data0))) {
          let dataType0 = typeof data0,
            coerced0;
          if (coerced0 === void 0)
            if (
              dataType0 === 'boolean' ||
              data0 === null ||
              (dataType0 === 'string' && data0 && data0 == +data0 && !(data0 % 1))
            )
              coerced0 = +data0;
            else {
              let err2 = { path: instancePath + '/account_id', keyword: 'type', expected: 'must be integer' };
              vErrors === null ? (vErrors = [err2]) : vErrors.push(err2), errors++;
            }
          coerced0 !== void 0 && ((data0 = coerced0), data !== void 0 && (data.account_id = coerced0));
        }
      }
      if (data.id !== void 0) {
        let data1 = data.id;
        if (!(typeof data1 == 'number' && !(data1 % 1) && !isNaN(data1))) {
          let dataType1 = typeof data1,
            coerced1;
          if (coerced1 === void 0)
            if (
              dataType1 === 'boolean' ||
              data1 === null ||
              (dataType1 === 'string' && data1 && data1 == +data1 && !(data1 % 1))
            )
              coerced1 = +data1;
            else {
              let err3 = { path: instancePath + '/id', keyword: 'type', expected: 'must be integer' };
              vErrors === null ? (vErrors = [err3]) : vErrors.push(err3), errors++;
            }
          coerced1 !== void 0 && ((data1 = coerced1), data !== void 0 && (data.id = coerced1));
        }
      }
    } else {
      let err4 = { path: instancePath, keyword: 'type', expected: 'must be object' };
      vErrors === null ? (vErrors = [err4]) : vErrors.push(err4), errors++;
    }
    return ((validate63.errors = vErrors), errors === 0);
  }
  var contacts_labels_list_path = validate64;
  function validate64(data, { instancePath = '', parentData, parentDataProperty, rootData = data } = {}) {
    let vErrors = null,
      errors = 0;
    if (data && typeof data == 'object' && !Array.isArray(data)) {
      if (data.account_id === void 0) {
        let err0 = {
          path: instancePath,
          keyword: 'required',
          expected: "must have required property 'account_id'",
        };
        vErrors === null ? (vErrors = [err0]) : vErrors.push(err0), errors++;
      }
      if (data.id === void 0) {
        let err1 = { path: instancePath, keyword: 'required', expected: "must have required property 'id'" };
        vErrors === null ? (vErrors = [err1]) : vErrors.push(err1), errors++;
      }
      if (data.account_id !== void 0) {
        let data0 = data.account_id;
        if (!(typeof data0 == 'number' && !(data0 % 1) && !isNaN(data0))) {
          let dataType0 = typeof data0,
            coerced0;
          if (coerced0 === void 0)
            if (
              dataType0 === 'boolean' ||
              data0 === null ||
              (dataType0 === 'string' && data0 && data0 == +data0 && !(data0 % 1))
            )
              coerced0 = +data0;
            else {
              let err2 = { path: instancePath + '/account_id', keyword: 'type', expected: 'must be integer' };
              vErrors === null ? (vErrors = [err2]) : vErrors.push(err2), errors++;
            }
          coerced0 !== void 0 && ((data0 = coerced0), data !== void 0 && (data.account_id = coerced0));
        }
      }
      if (data.id !== void 0) {
        let data1 = data.id;
        if (!(typeof data1 == 'number' && !(data1 % 1) && !isNaN(data1))) {
          let dataType1 = typeof data1,
            coerced1;
          if (coerced1 === void 0)
            if (
              dataType1 === 'boolean' ||
              data1 === null ||
              (dataType1 === 'string' && data1 && data1 == +data1 && !(data1 % 1))
            )
              coerced1 = +data1;
            else {
              let err3 = { path: instancePath + '/id', keyword: 'type', expected: 'must be integer' };
              vErrors === null ? (vErrors = [err3]) : vErrors.push(err3), errors++;
            }
          coerced1 !== void 0 && ((data1 = coerced1), data !== void 0 && (data.id = coerced1));
        }
      }
    } else {
      let err4 = { path: instancePath, keyword: 'type', expected: 'must be object' };
      vErrors === null ? (vErrors = [err4]) : vErrors.push(err4), errors++;
    }
    return ((validate64.errors = vErrors), errors === 0);
  }
  var contacts_labels_add_path = validate65;
  function validate65(data, { instancePath = '', parentData, parentDataProperty, rootData = data } = {}) {
    let vErrors = null,
      errors = 0;
    if (data && typeof data == 'object' && !Array.isArray(data)) {
      if (data.account_id === void 0) {
        let err0 = {
          path: instancePath,
          keyword: 'required',
          expected: "must have required property 'account_id'",
        };
        vErrors === null ? (vErrors = [err0]) : vErrors.push(err0), errors++;
      }
      if (data.id === void 0) {
        let err1 = { path: instancePath, keyword: 'required', expected: "must have required property 'id'" };
        vErrors === null ? (vErrors = [err1]) : vErrors.push(err1), errors++;
      }
      if (data.account_id !== void 0) {
        let data0 = data.account_id;
        if (!(typeof data0 == 'number' && !(data0 % 1) && !isNaN(data0))) {
          let dataType0 = typeof data0,
            coerced0;
          if (coerced0 === void 0)
            if (
              dataType0 === 'boolean' ||
              data0 === null ||
              (dataType0 === 'string' && data0 && data0 == +data0 && !(data0 % 1))
            )
              coerced0 = +data0;
            else {
              let err2 = { path: instancePath + '/account_id', keyword: 'type', expected: 'must be integer' };
              vErrors === null ? (vErrors = [err2]) : vErrors.push(err2), errors++;
            }
          coerced0 !== void 0 && ((data0 = coerced0), data !== void 0 && (data.account_id = coerced0));
        }
      }
      if (data.id !== void 0) {
        let data1 = data.id;
        if (!(typeof data1 == 'number' && !(data1 % 1) && !isNaN(data1))) {
          let dataType1 = typeof data1,
            coerced1;
          if (coerced1 === void 0)
            if (
              dataType1 === 'boolean' ||
              data1 === null ||
              (dataType1 === 'string' && data1 && data1 == +data1 && !(data1 % 1))
            )
              coerced1 = +data1;
            else {
              let err3 = { path: instancePath + '/id', keyword: 'type', expected: 'must be integer' };
              vErrors === null ? (vErrors = [err3]) : vErrors.push(err3), errors++;
            }
          coerced1 !== void 0 && ((data1 = coerced1), data !== void 0 && (data.id = coerced1));
        }
      }
    } else {
      let err4 = { path: instancePath, keyword: 'type', expected: 'must be object' };
      vErrors === null ? (vErrors = [err4]) : vErrors.push(err4), errors++;
    }
    return ((validate65.errors = vErrors), errors === 0);
  }
  var contacts_contactableInboxes_path = validate66;
  function validate66(data, { instancePath = '', parentData, parentDataProperty, rootData = data } = {}) {
    let vErrors = null,
      errors = 0;
    if (data && typeof data == 'object' && !Array.isArray(data)) {
      if (data.account_id === void 0) {
        let err0 = {
          path: instancePath,
          keyword: 'required',
          expected: "must have required property 'account_id'",
        };
        vErrors === null ? (vErrors = [err0]) : vErrors.push(err0), errors++;
      }
      if (data.id === void 0) {
        let err1 = { path: instancePath, keyword: 'required', expected: "must have required property 'id'" };
        vErrors === null ? (vErrors = [err1]) : vErrors.push(err1), errors++;
      }
      if (data.account_id !== void 0) {
        let data0 = data.account_id;
        if (!(typeof data0 == 'number' && !(data0 % 1) && !isNaN(data0))) {
          let dataType0 = typeof data0,
            coerced0;
          if (coerced0 === void 0)
            if (
              dataType0 === 'boolean' ||
              data0 === null ||
              (dataType0 === 'string' && data0 && data0 == +data0 && !(data0 % 1))
            )
              coerced0 = +data0;
            else {
              let err2 = { path: instancePath + '/account_id', keyword: 'type', expected: 'must be integer' };
              vErrors === null ? (vErrors = [err2]) : vErrors.push(err2), errors++;
            }
          coerced0 !== void 0 && ((data0 = coerced0), data !== void 0 && (data.account_id = coerced0));
        }
      }
      if (data.id !== void 0) {
        let data1 = data.id;
        if (!(typeof data1 == 'number' && !(data1 % 1) && !isNaN(data1))) {
          let dataType1 = typeof data1,
            coerced1;
          if (coerced1 === void 0)
            if (
              dataType1 === 'boolean' ||
              data1 === null ||
              (dataType1 === 'string' && data1 && data1 == +data1 && !(data1 % 1))
            )
              coerced1 = +data1;
            else {
              let err3 = { path: instancePath + '/id', keyword: 'type', expected: 'must be integer' };
              vErrors === null ? (vErrors = [err3]) : vErrors.push(err3), errors++;
            }
          coerced1 !== void 0 && ((data1 = coerced1), data !== void 0 && (data.id = coerced1));
        }
      }
    } else {
      let err4 = { path: instancePath, keyword: 'type', expected: 'must be object' };
      vErrors === null ? (vErrors = [err4]) : vErrors.push(err4), errors++;
    }
    return ((validate66.errors = vErrors), errors === 0);
  }
  var contacts_customAttributes_destroy_path = validate67;
  function validate67(data, { instancePath = '', parentData, parentDataProperty, rootData = data } = {}) {
    let vErrors = null,
      errors = 0;
    if (data && typeof data == 'object' && !Array.isArray(data)) {
      if (data.account_id === void 0) {
        let err0 = {
          path: instancePath,
          keyword: 'required',
          expected: "must have required property 'account_id'",
        };
        vErrors === null ? (vErrors = [err0]) : vErrors.push(err0), errors++;
      }
      if (data.id === void 0) {
        let err1 = { path: instancePath, keyword: 'required', expected: "must have required property 'id'" };
        vErrors === null ? (vErrors = [err1]) : vErrors.push(err1), errors++;
      }
      if (data.account_id !== void 0) {
        let data0 = data.account_id;
        if (!(typeof data0 == 'number' && !(data0 % 1) && !isNaN(data0))) {
          let dataType0 = typeof data0,
            coerced0;
          if (coerced0 === void 0)
            if (
              dataType0 === 'boolean' ||
              data0 === null ||
              (dataType0 === 'string' && data0 && data0 == +data0 && !(data0 % 1))
            )
              coerced0 = +data0;
            else {
              let err2 = { path: instancePath + '/account_id', keyword: 'type', expected: 'must be integer' };
              vErrors === null ? (vErrors = [err2]) : vErrors.push(err2), errors++;
            }
          coerced0 !== void 0 && ((data0 = coerced0), data !== void 0 && (data.account_id = coerced0));
        }
      }
      if (data.id !== void 0) {
        let data1 = data.id;
        if (!(typeof data1 == 'number' && !(data1 % 1) && !isNaN(data1))) {
          let dataType1 = typeof data1,
            coerced1;
          if (coerced1 === void 0)
            if (
              dataType1 === 'boolean' ||
              data1 === null ||
              (dataType1 === 'string' && data1 && data1 == +data1 && !(data1 % 1))
            )
              coerced1 = +data1;
            else {
              let err3 = { path: instancePath + '/id', keyword: 'type', expected: 'must be integer' };
              vErrors === null ? (vErrors = [err3]) : vErrors.push(err3), errors++;
            }
          coerced1 !== void 0 && ((data1 = coerced1), data !== void 0 && (data.id = coerced1));
        }
      }
    } else {
      let err4 = { path: instancePath, keyword: 'type', expected: 'must be object' };
      vErrors === null ? (vErrors = [err4]) : vErrors.push(err4), errors++;
    }
    return ((validate67.errors = vErrors), errors === 0);
  }
  var contacts_merge_path = validate68;
  function validate68(data, { instancePath = '', parentData, parentDataProperty, rootData = data } = {}) {
    let vErrors = null,
      errors = 0;
    if (data && typeof data == 'object' && !Array.isArray(data)) {
      if (data.account_id === void 0) {
        let err0 = {
          path: instancePath,
          keyword: 'required',
          expected: "must have required property 'account_id'",
        };
        vErrors === null ? (vErrors = [err0]) : vErrors.push(err0), errors++;
      }
      if (data.account_id !== void 0) {
        let data0 = data.account_id;
        if (!(typeof data0 == 'number' && !(data0 % 1) && !isNaN(data0))) {
          let dataType0 = typeof data0,
            coerced0;
          if (coerced0 === void 0)
            if (
              dataType0 === 'boolean' ||
              data0 === null ||
              (dataType0 === 'string' && data0 && data0 == +data0 && !(data0 % 1))
            )
              coerced0 = +data0;
            else {
              let err1 = { path: instancePath + '/account_id', keyword: 'type', expected: 'must be integer' };
              vErrors === null ? (vErrors = [err1]) : vErrors.push(err1), errors++;
            }
          coerced0 !== void 0 && ((data0 = coerced0), data !== void 0 && (data.account_id = coerced0));
        }
      }
    } else {
      let err2 = { path: instancePath, keyword: 'type', expected: 'must be object' };
      vErrors === null ? (vErrors = [err2]) : vErrors.push(err2), errors++;
    }
    return ((validate68.errors = vErrors), errors === 0);
  }

  return {
    contacts_list_path,
    contacts_list_query,
    contacts_create_path,
    contacts_search_path,
    contacts_search_query,
    contacts_filter_path,
    contacts_filter_query,
    contacts_get_path,
    contacts_get_query,
    contacts_delete_path,
    contacts_update_path,
    contacts_conversations_path,
    contacts_labels_list_path,
    contacts_labels_add_path,
    contacts_contactableInboxes_path,
    contacts_customAttributes_destroy_path,
    contacts_merge_path,
  };
})();

/** The checks by operation. */
export const checks: Checks = {
  'contacts.list': {
    path: contacts_list_path,
    query: contacts_list_query,
    answers: { 200: ContactList, 401: UnauthorizedBody, 404: ErrorBody },
  },
  'contacts.create': {
    path: contacts_create_path,
    body: ContactCreate,
    answers: { 200: ContactCreated, 401: UnauthorizedBody, 404: ErrorBody, 422: UnprocessableBody },
  },
  'contacts.search': {
    path: contacts_search_path,
    query: contacts_search_query,
    answers: { 200: ContactSearchResult, 401: UnauthorizedBody, 404: ErrorBody, 422: ErrorBody },
  },
  'contacts.filter': {
    path: contacts_filter_path,
    query: contacts_filter_query,
    body: ContactFilter,
    answers: { 200: ContactList, 401: UnauthorizedBody, 404: ErrorBody, 422: ErrorBody },
  },
  'contacts.get': {
    path: contacts_get_path,
    query: contacts_get_query,
    answers: { 200: ContactPayload, 401: UnauthorizedBody, 404: ErrorBody },
  },
  'contacts.delete': {
    path: contacts_delete_path,
    answers: { 401: UnauthorizedBody, 404: ErrorBody, 422: MessageBody },
  },
  'contacts.update': {
    path: contacts_update_path,
    body: ContactUpdate,
    answers: { 200: ContactPayload, 401: UnauthorizedBody, 404: ErrorBody, 422: UnprocessableBody },
  },
  'contacts.conversations': {
    path: contacts_conversations_path,
    answers: { 200: ConversationList, 401: UnauthorizedBody, 404: ErrorBody },
  },
  'contacts.labels.list': {
    path: contacts_labels_list_path,
    answers: { 200: LabelList, 401: UnauthorizedBody, 404: ErrorBody },
  },
  'contacts.labels.add': {
    path: contacts_labels_add_path,
    body: LabelsReplace,
    answers: { 200: LabelList, 401: UnauthorizedBody, 404: ErrorBody, 422: ErrorBody },
  },
  'contacts.contactableInboxes': {
    path: contacts_contactableInboxes_path,
    answers: { 200: ContactableInboxList, 401: UnauthorizedBody, 404: ErrorBody },
  },
  'contacts.customAttributes.destroy': {
    path: contacts_customAttributes_destroy_path,
    body: CustomAttributesDestroy,
    answers: { 200: ContactPayload, 401: UnauthorizedBody, 404: ErrorBody, 422: UnprocessableBody },
  },
  'contacts.merge': {
    path: contacts_merge_path,
    body: ContactMerge,
    answers: { 200: Contact, 401: UnauthorizedBody, 404: ErrorBody },
  },
};
