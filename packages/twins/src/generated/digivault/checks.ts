// Generated from specs/digivault/openapi.yaml by tools/codegen. Do not edit: run npm run generate.
// @ts-nocheck The code of ajv has no types; that of the export is written out.
import type { Checks } from '../../spec/operation.js';

var Contact = validate52;
var formats0 = /^(?:[a-z][a-z0-9+\-.]*:)(?:\/?\/)?[^\s]*$/i;
function validate52(data, { instancePath = '', parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null,
    errors = 0;
  if (data && typeof data == 'object' && !Array.isArray(data)) {
    if (data.id === void 0) {
      let err0 = { path: instancePath, keyword: 'required', expected: "must have required property 'id'" };
      vErrors === null ? (vErrors = [err0]) : vErrors.push(err0), errors++;
    }
    if (data.username === void 0) {
      let err1 = {
        path: instancePath,
        keyword: 'required',
        expected: "must have required property 'username'",
      };
      vErrors === null ? (vErrors = [err1]) : vErrors.push(err1), errors++;
    }
    if (data.phone_number === void 0) {
      let err2 = {
        path: instancePath,
        keyword: 'required',
        expected: "must have required property 'phone_number'",
      };
      vErrors === null ? (vErrors = [err2]) : vErrors.push(err2), errors++;
    }
    if (data.avatar_url === void 0) {
      let err3 = {
        path: instancePath,
        keyword: 'required',
        expected: "must have required property 'avatar_url'",
      };
      vErrors === null ? (vErrors = [err3]) : vErrors.push(err3), errors++;
    }
    if (data.display_name === void 0) {
      let err4 = {
        path: instancePath,
        keyword: 'required',
        expected: "must have required property 'display_name'",
      };
      vErrors === null ? (vErrors = [err4]) : vErrors.push(err4), errors++;
    }
    if (data.conversation_id === void 0) {
      let err5 = {
        path: instancePath,
        keyword: 'required',
        expected: "must have required property 'conversation_id'",
      };
      vErrors === null ? (vErrors = [err5]) : vErrors.push(err5), errors++;
    }
    if (data.last_active_at === void 0) {
      let err6 = {
        path: instancePath,
        keyword: 'required',
        expected: "must have required property 'last_active_at'",
      };
      vErrors === null ? (vErrors = [err6]) : vErrors.push(err6), errors++;
    }
    if (data.created_at === void 0) {
      let err7 = {
        path: instancePath,
        keyword: 'required',
        expected: "must have required property 'created_at'",
      };
      vErrors === null ? (vErrors = [err7]) : vErrors.push(err7), errors++;
    }
    if (data.id !== void 0 && typeof data.id != 'string') {
      let err8 = { path: instancePath + '/id', keyword: 'type', expected: 'must be string' };
      vErrors === null ? (vErrors = [err8]) : vErrors.push(err8), errors++;
    }
    if (data.username !== void 0 && typeof data.username != 'string') {
      let err9 = { path: instancePath + '/username', keyword: 'type', expected: 'must be string' };
      vErrors === null ? (vErrors = [err9]) : vErrors.push(err9), errors++;
    }
    if (data.phone_number !== void 0 && typeof data.phone_number != 'string') {
      let err10 = { path: instancePath + '/phone_number', keyword: 'type', expected: 'must be string' };
      vErrors === null ? (vErrors = [err10]) : vErrors.push(err10), errors++;
    }
    if (data.avatar_url !== void 0) {
      let data3 = data.avatar_url;
      if (typeof data3 != 'string' && data3 !== null) {
        let err11 = {
          path: instancePath + '/avatar_url',
          keyword: 'type',
          expected: 'must be string or null',
        };
        vErrors === null ? (vErrors = [err11]) : vErrors.push(err11), errors++;
      }
      if (typeof data3 == 'string' && !formats0.test(data3)) {
        let err12 = {
          path: instancePath + '/avatar_url',
          keyword: 'format',
          expected: 'must match format "uri"',
        };
        vErrors === null ? (vErrors = [err12]) : vErrors.push(err12), errors++;
      }
    }
    if (data.display_name !== void 0) {
      let data4 = data.display_name;
      if (typeof data4 != 'string' && data4 !== null) {
        let err13 = {
          path: instancePath + '/display_name',
          keyword: 'type',
          expected: 'must be string or null',
        };
        vErrors === null ? (vErrors = [err13]) : vErrors.push(err13), errors++;
      }
    }
    if (data.conversation_id !== void 0 && typeof data.conversation_id != 'string') {
      let err14 = { path: instancePath + '/conversation_id', keyword: 'type', expected: 'must be string' };
      vErrors === null ? (vErrors = [err14]) : vErrors.push(err14), errors++;
    }
    if (data.last_active_at !== void 0) {
      let data6 = data.last_active_at;
      if (!(typeof data6 == 'number' && !(data6 % 1) && !isNaN(data6)) && data6 !== null) {
        let err15 = {
          path: instancePath + '/last_active_at',
          keyword: 'type',
          expected: 'must be integer or null',
        };
        vErrors === null ? (vErrors = [err15]) : vErrors.push(err15), errors++;
      }
    }
    if (data.created_at !== void 0) {
      let data7 = data.created_at;
      if (!(typeof data7 == 'number' && !(data7 % 1) && !isNaN(data7))) {
        let err16 = { path: instancePath + '/created_at', keyword: 'type', expected: 'must be integer' };
        vErrors === null ? (vErrors = [err16]) : vErrors.push(err16), errors++;
      }
    }
  } else {
    let err17 = { path: instancePath, keyword: 'type', expected: 'must be object' };
    vErrors === null ? (vErrors = [err17]) : vErrors.push(err17), errors++;
  }
  return ((validate52.errors = vErrors), errors === 0);
}
var ContactCreate = validate53;
function validate53(data, { instancePath = '', parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null,
    errors = 0;
  if (data && typeof data == 'object' && !Array.isArray(data)) {
    if (data.username === void 0) {
      let err0 = {
        path: instancePath,
        keyword: 'required',
        expected: "must have required property 'username'",
      };
      vErrors === null ? (vErrors = [err0]) : vErrors.push(err0), errors++;
    }
    if (data.phone_number === void 0) {
      let err1 = {
        path: instancePath,
        keyword: 'required',
        expected: "must have required property 'phone_number'",
      };
      vErrors === null ? (vErrors = [err1]) : vErrors.push(err1), errors++;
    }
    if (data.username !== void 0 && typeof data.username != 'string') {
      let err2 = { path: instancePath + '/username', keyword: 'type', expected: 'must be string' };
      vErrors === null ? (vErrors = [err2]) : vErrors.push(err2), errors++;
    }
    if (data.phone_number !== void 0 && typeof data.phone_number != 'string') {
      let err3 = { path: instancePath + '/phone_number', keyword: 'type', expected: 'must be string' };
      vErrors === null ? (vErrors = [err3]) : vErrors.push(err3), errors++;
    }
    if (data.avatar_url !== void 0) {
      let data2 = data.avatar_url;
      if (typeof data2 == 'string') {
        if (!formats0.test(data2)) {
          let err4 = {
            path: instancePath + '/avatar_url',
            keyword: 'format',
            expected: 'must match format "uri"',
          };
          vErrors === null ? (vErrors = [err4]) : vErrors.push(err4), errors++;
        }
      } else {
        let err5 = { path: instancePath + '/avatar_url', keyword: 'type', expected: 'must be string' };
        vErrors === null ? (vErrors = [err5]) : vErrors.push(err5), errors++;
      }
    }
    if (data.display_name !== void 0 && typeof data.display_name != 'string') {
      let err6 = { path: instancePath + '/display_name', keyword: 'type', expected: 'must be string' };
      vErrors === null ? (vErrors = [err6]) : vErrors.push(err6), errors++;
    }
  } else {
    let err7 = { path: instancePath, keyword: 'type', expected: 'must be object' };
    vErrors === null ? (vErrors = [err7]) : vErrors.push(err7), errors++;
  }
  return ((validate53.errors = vErrors), errors === 0);
}
var ContactDeleted = validate54;
function validate54(data, { instancePath = '', parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null,
    errors = 0;
  if (data && typeof data == 'object' && !Array.isArray(data)) {
    if (data.id === void 0) {
      let err0 = { path: instancePath, keyword: 'required', expected: "must have required property 'id'" };
      vErrors === null ? (vErrors = [err0]) : vErrors.push(err0), errors++;
    }
    if (data.deleted === void 0) {
      let err1 = {
        path: instancePath,
        keyword: 'required',
        expected: "must have required property 'deleted'",
      };
      vErrors === null ? (vErrors = [err1]) : vErrors.push(err1), errors++;
    }
    if (data.id !== void 0 && typeof data.id != 'string') {
      let err2 = { path: instancePath + '/id', keyword: 'type', expected: 'must be string' };
      vErrors === null ? (vErrors = [err2]) : vErrors.push(err2), errors++;
    }
    if (data.deleted !== void 0) {
      let data1 = data.deleted;
      if (typeof data1 != 'boolean') {
        let err3 = { path: instancePath + '/deleted', keyword: 'type', expected: 'must be boolean' };
        vErrors === null ? (vErrors = [err3]) : vErrors.push(err3), errors++;
      }
      if (data1 !== !0) {
        let err4 = { path: instancePath + '/deleted', keyword: 'const', expected: 'must be true' };
        vErrors === null ? (vErrors = [err4]) : vErrors.push(err4), errors++;
      }
    }
  } else {
    let err5 = { path: instancePath, keyword: 'type', expected: 'must be object' };
    vErrors === null ? (vErrors = [err5]) : vErrors.push(err5), errors++;
  }
  return ((validate54.errors = vErrors), errors === 0);
}
var ContactList = validate55;
function validate55(data, { instancePath = '', parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null,
    errors = 0;
  if (data && typeof data == 'object' && !Array.isArray(data)) {
    if (data.has_more === void 0) {
      let err0 = {
        path: instancePath,
        keyword: 'required',
        expected: "must have required property 'has_more'",
      };
      vErrors === null ? (vErrors = [err0]) : vErrors.push(err0), errors++;
    }
    if (data.data === void 0) {
      let err1 = { path: instancePath, keyword: 'required', expected: "must have required property 'data'" };
      vErrors === null ? (vErrors = [err1]) : vErrors.push(err1), errors++;
    }
    if (data.has_more !== void 0 && typeof data.has_more != 'boolean') {
      let err2 = { path: instancePath + '/has_more', keyword: 'type', expected: 'must be boolean' };
      vErrors === null ? (vErrors = [err2]) : vErrors.push(err2), errors++;
    }
    if (data.data !== void 0) {
      let data1 = data.data;
      if (Array.isArray(data1)) {
        let len0 = data1.length;
        for (let i0 = 0; i0 < len0; i0++)
          validate52(data1[i0], {
            instancePath: instancePath + '/data/' + i0,
            parentData: data1,
            parentDataProperty: i0,
            rootData,
          }) ||
            ((vErrors = vErrors === null ? validate52.errors : vErrors.concat(validate52.errors)),
            (errors = vErrors.length));
      } else {
        let err3 = { path: instancePath + '/data', keyword: 'type', expected: 'must be array' };
        vErrors === null ? (vErrors = [err3]) : vErrors.push(err3), errors++;
      }
    }
  } else {
    let err4 = { path: instancePath, keyword: 'type', expected: 'must be object' };
    vErrors === null ? (vErrors = [err4]) : vErrors.push(err4), errors++;
  }
  return ((validate55.errors = vErrors), errors === 0);
}
var ContactUpdate = validate57;
function validate57(data, { instancePath = '', parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null,
    errors = 0;
  if (data && typeof data == 'object' && !Array.isArray(data)) {
    if (data.username !== void 0 && typeof data.username != 'string') {
      let err0 = { path: instancePath + '/username', keyword: 'type', expected: 'must be string' };
      vErrors === null ? (vErrors = [err0]) : vErrors.push(err0), errors++;
    }
    if (data.phone_number !== void 0 && typeof data.phone_number != 'string') {
      let err1 = { path: instancePath + '/phone_number', keyword: 'type', expected: 'must be string' };
      vErrors === null ? (vErrors = [err1]) : vErrors.push(err1), errors++;
    }
    if (data.avatar_url !== void 0) {
      let data2 = data.avatar_url;
      if (typeof data2 != 'string' && data2 !== null) {
        let err2 = {
          path: instancePath + '/avatar_url',
          keyword: 'type',
          expected: 'must be string or null',
        };
        vErrors === null ? (vErrors = [err2]) : vErrors.push(err2), errors++;
      }
      if (typeof data2 == 'string' && !formats0.test(data2)) {
        let err3 = {
          path: instancePath + '/avatar_url',
          keyword: 'format',
          expected: 'must match format "uri"',
        };
        vErrors === null ? (vErrors = [err3]) : vErrors.push(err3), errors++;
      }
    }
    if (data.display_name !== void 0) {
      let data3 = data.display_name;
      if (typeof data3 != 'string' && data3 !== null) {
        let err4 = {
          path: instancePath + '/display_name',
          keyword: 'type',
          expected: 'must be string or null',
        };
        vErrors === null ? (vErrors = [err4]) : vErrors.push(err4), errors++;
      }
    }
  } else {
    let err5 = { path: instancePath, keyword: 'type', expected: 'must be object' };
    vErrors === null ? (vErrors = [err5]) : vErrors.push(err5), errors++;
  }
  return ((validate57.errors = vErrors), errors === 0);
}
var ErrorBody = validate58;
function validate58(data, { instancePath = '', parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null,
    errors = 0;
  if (data && typeof data == 'object' && !Array.isArray(data)) {
    if (data.type === void 0) {
      let err0 = { path: instancePath, keyword: 'required', expected: "must have required property 'type'" };
      vErrors === null ? (vErrors = [err0]) : vErrors.push(err0), errors++;
    }
    if (data.message === void 0) {
      let err1 = {
        path: instancePath,
        keyword: 'required',
        expected: "must have required property 'message'",
      };
      vErrors === null ? (vErrors = [err1]) : vErrors.push(err1), errors++;
    }
    if (data.documentation_url === void 0) {
      let err2 = {
        path: instancePath,
        keyword: 'required',
        expected: "must have required property 'documentation_url'",
      };
      vErrors === null ? (vErrors = [err2]) : vErrors.push(err2), errors++;
    }
    if (data.type !== void 0) {
      let data0 = data.type;
      if (typeof data0 != 'string') {
        let err3 = { path: instancePath + '/type', keyword: 'type', expected: 'must be string' };
        vErrors === null ? (vErrors = [err3]) : vErrors.push(err3), errors++;
      }
      if (
        !(
          data0 === 'api_error' ||
          data0 === 'invalid_request' ||
          data0 === 'rate_limit_error' ||
          data0 === 'authentication_error' ||
          data0 === 'permission_error' ||
          data0 === 'not_found_error' ||
          data0 === 'validation_error'
        )
      ) {
        let err4 = {
          path: instancePath + '/type',
          keyword: 'enum',
          expected:
            'must be "api_error" or "invalid_request" or "rate_limit_error" or "authentication_error" or "permission_error" or "not_found_error" or "validation_error"',
        };
        vErrors === null ? (vErrors = [err4]) : vErrors.push(err4), errors++;
      }
    }
    if (data.message !== void 0 && typeof data.message != 'string') {
      let err5 = { path: instancePath + '/message', keyword: 'type', expected: 'must be string' };
      vErrors === null ? (vErrors = [err5]) : vErrors.push(err5), errors++;
    }
    if (data.documentation_url !== void 0) {
      let data2 = data.documentation_url;
      if (typeof data2 == 'string') {
        if (!formats0.test(data2)) {
          let err6 = {
            path: instancePath + '/documentation_url',
            keyword: 'format',
            expected: 'must match format "uri"',
          };
          vErrors === null ? (vErrors = [err6]) : vErrors.push(err6), errors++;
        }
      } else {
        let err7 = { path: instancePath + '/documentation_url', keyword: 'type', expected: 'must be string' };
        vErrors === null ? (vErrors = [err7]) : vErrors.push(err7), errors++;
      }
    }
    if (data.param !== void 0 && typeof data.param != 'string') {
      let err8 = { path: instancePath + '/param', keyword: 'type', expected: 'must be string' };
      vErrors === null ? (vErrors = [err8]) : vErrors.push(err8), errors++;
    }
    if (data.errors !== void 0) {
      let data4 = data.errors;
      if (data4 && typeof data4 == 'object' && !Array.isArray(data4))
        for (let key0 in data4) {
          let data5 = data4[key0];
          if (Array.isArray(data5)) {
            let len0 = data5.length;
            for (let i0 = 0; i0 < len0; i0++)
              if (typeof data5[i0] != 'string') {
                let err9 = {
                  path: instancePath + '/errors/*/' + i0,
                  keyword: 'type',
                  expected: 'must be string',
                };
                vErrors === null ? (vErrors = [err9]) : vErrors.push(err9), errors++;
              }
          } else {
            let err10 = { path: instancePath + '/errors/*', keyword: 'type', expected: 'must be array' };
            vErrors === null ? (vErrors = [err10]) : vErrors.push(err10), errors++;
          }
        }
      else {
        let err11 = { path: instancePath + '/errors', keyword: 'type', expected: 'must be object' };
        vErrors === null ? (vErrors = [err11]) : vErrors.push(err11), errors++;
      }
    }
    if (data.retry_after !== void 0) {
      let data7 = data.retry_after;
      if (!(typeof data7 == 'number' && !(data7 % 1) && !isNaN(data7))) {
        let err12 = { path: instancePath + '/retry_after', keyword: 'type', expected: 'must be integer' };
        vErrors === null ? (vErrors = [err12]) : vErrors.push(err12), errors++;
      }
      if (typeof data7 == 'number' && (data7 < 0 || isNaN(data7))) {
        let err13 = { path: instancePath + '/retry_after', keyword: 'minimum', expected: 'must be >= 0' };
        vErrors === null ? (vErrors = [err13]) : vErrors.push(err13), errors++;
      }
    }
  } else {
    let err14 = { path: instancePath, keyword: 'type', expected: 'must be object' };
    vErrors === null ? (vErrors = [err14]) : vErrors.push(err14), errors++;
  }
  return ((validate58.errors = vErrors), errors === 0);
}

const { contacts_list_query } = (() => {
  var contacts_list_query = validate52;
  function validate52(data, { instancePath = '', parentData, parentDataProperty, rootData = data } = {}) {
    let vErrors = null,
      errors = 0;
    if (data && typeof data == 'object' && !Array.isArray(data)) {
      if (data.limit !== void 0) {
        let data0 = data.limit;
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
              let err0 = { path: instancePath + '/limit', keyword: 'type', expected: 'must be integer' };
              vErrors === null ? (vErrors = [err0]) : vErrors.push(err0), errors++;
            }
          coerced0 !== void 0 && ((data0 = coerced0), data !== void 0 && (data.limit = coerced0));
        }
        if (typeof data0 == 'number') {
          if (data0 > 100 || isNaN(data0)) {
            let err1 = { path: instancePath + '/limit', keyword: 'maximum', expected: 'must be <= 100' };
            vErrors === null ? (vErrors = [err1]) : vErrors.push(err1), errors++;
          }
          if (data0 < 1 || isNaN(data0)) {
            let err2 = { path: instancePath + '/limit', keyword: 'minimum', expected: 'must be >= 1' };
            vErrors === null ? (vErrors = [err2]) : vErrors.push(err2), errors++;
          }
        }
      }
      if (data.starting_after !== void 0) {
        let data1 = data.starting_after;
        if (typeof data1 != 'string') {
          let dataType1 = typeof data1,
            coerced1;
          if (coerced1 === void 0)
            if (dataType1 == 'number' || dataType1 == 'boolean') coerced1 = '' + data1;
            else if (data1 === null) coerced1 = '';
            else {
              let err3 = {
                path: instancePath + '/starting_after',
                keyword: 'type',
                expected: 'must be string',
              };
              vErrors === null ? (vErrors = [err3]) : vErrors.push(err3), errors++;
            }
          coerced1 !== void 0 && ((data1 = coerced1), data !== void 0 && (data.starting_after = coerced1));
        }
      }
      if (data.ending_before !== void 0) {
        let data2 = data.ending_before;
        if (typeof data2 != 'string') {
          let dataType2 = typeof data2,
            coerced2;
          if (coerced2 === void 0)
            if (dataType2 == 'number' || dataType2 == 'boolean') coerced2 = '' + data2;
            else if (data2 === null) coerced2 = '';
            else {
              let err4 = {
                path: instancePath + '/ending_before',
                keyword: 'type',
                expected: 'must be string',
              };
              vErrors === null ? (vErrors = [err4]) : vErrors.push(err4), errors++;
            }
          coerced2 !== void 0 && ((data2 = coerced2), data !== void 0 && (data.ending_before = coerced2));
        }
      }
    } else {
      let err5 = { path: instancePath, keyword: 'type', expected: 'must be object' };
      vErrors === null ? (vErrors = [err5]) : vErrors.push(err5), errors++;
    }
    return ((validate52.errors = vErrors), errors === 0);
  }

  return { contacts_list_query };
})();

/** The checks by operation. */
export const checks: Checks = {
  'contacts.list': {
    query: contacts_list_query,
    answers: {
      200: ContactList,
      400: ErrorBody,
      401: ErrorBody,
      403: ErrorBody,
      429: ErrorBody,
      500: ErrorBody,
      503: ErrorBody,
    },
  },
  'contacts.create': {
    body: ContactCreate,
    answers: {
      201: Contact,
      400: ErrorBody,
      401: ErrorBody,
      422: ErrorBody,
      429: ErrorBody,
      500: ErrorBody,
      503: ErrorBody,
    },
  },
  'contacts.retrieve': {
    answers: { 200: Contact, 401: ErrorBody, 404: ErrorBody, 429: ErrorBody, 500: ErrorBody, 503: ErrorBody },
  },
  'contacts.update': {
    body: ContactUpdate,
    answers: {
      200: Contact,
      400: ErrorBody,
      401: ErrorBody,
      404: ErrorBody,
      422: ErrorBody,
      429: ErrorBody,
      500: ErrorBody,
      503: ErrorBody,
    },
  },
  'contacts.delete': {
    answers: {
      200: ContactDeleted,
      401: ErrorBody,
      404: ErrorBody,
      429: ErrorBody,
      500: ErrorBody,
      503: ErrorBody,
    },
  },
};
