// Generated from specs/orq/openapi.yaml by tools/codegen. Do not edit: run npm run generate.
// @ts-nocheck The code of ajv has no types; that of the export is written out.
import type { Checks } from '../../spec/operation.js';

var ApiErrorBody = validate52;
function validate52(data, { instancePath = '', parentData, parentDataProperty, rootData = data } = {}) {
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
    if (data.code !== void 0 && typeof data.code != 'string') {
      let err1 = { path: instancePath + '/code', keyword: 'type', expected: 'must be string' };
      vErrors === null ? (vErrors = [err1]) : vErrors.push(err1), errors++;
    }
    if (data.message !== void 0 && typeof data.message != 'string') {
      let err2 = { path: instancePath + '/message', keyword: 'type', expected: 'must be string' };
      vErrors === null ? (vErrors = [err2]) : vErrors.push(err2), errors++;
    }
  } else {
    let err3 = { path: instancePath, keyword: 'type', expected: 'must be object' };
    vErrors === null ? (vErrors = [err3]) : vErrors.push(err3), errors++;
  }
  return ((validate52.errors = vErrors), errors === 0);
}
var Contact = validate53;
var func1 = (text) => {
    let length = 0;
    for (let _ of text) length += 1;
    return length;
  },
  formats0 =
    /^[a-z0-9.!#$%&'*+/=?^_`{|}~-]+@[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?(?:\.[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?)*$/i,
  formats2 = /^(?:[a-z][a-z0-9+\-.]*:)(?:\/?\/)?[^\s]*$/i,
  formats4 =
    /^\d\d\d\d-[0-1]\d-[0-3]\dt(?:[0-2]\d:[0-5]\d:[0-5]\d|23:59:60)(?:\.\d+)?(?:z|[+-]\d\d(?::?\d\d)?)$/i;
function validate53(data, { instancePath = '', parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null,
    errors = 0;
  if (data && typeof data == 'object' && !Array.isArray(data)) {
    if (data._id === void 0) {
      let err0 = { path: instancePath, keyword: 'required', expected: "must have required property '_id'" };
      vErrors === null ? (vErrors = [err0]) : vErrors.push(err0), errors++;
    }
    if (data.external_id === void 0) {
      let err1 = {
        path: instancePath,
        keyword: 'required',
        expected: "must have required property 'external_id'",
      };
      vErrors === null ? (vErrors = [err1]) : vErrors.push(err1), errors++;
    }
    if (data._id !== void 0 && typeof data._id != 'string') {
      let err2 = { path: instancePath + '/_id', keyword: 'type', expected: 'must be string' };
      vErrors === null ? (vErrors = [err2]) : vErrors.push(err2), errors++;
    }
    if (data.external_id !== void 0) {
      let data1 = data.external_id;
      if (typeof data1 == 'string') {
        if (func1(data1) > 120) {
          let err3 = {
            path: instancePath + '/external_id',
            keyword: 'maxLength',
            expected: 'must NOT have more than 120 characters',
          };
          vErrors === null ? (vErrors = [err3]) : vErrors.push(err3), errors++;
        }
        if (func1(data1) < 1) {
          let err4 = {
            path: instancePath + '/external_id',
            keyword: 'minLength',
            expected: 'must NOT have fewer than 1 characters',
          };
          vErrors === null ? (vErrors = [err4]) : vErrors.push(err4), errors++;
        }
      } else {
        let err5 = { path: instancePath + '/external_id', keyword: 'type', expected: 'must be string' };
        vErrors === null ? (vErrors = [err5]) : vErrors.push(err5), errors++;
      }
    }
    if (data.display_name !== void 0) {
      let data2 = data.display_name;
      if (typeof data2 != 'string' && data2 !== null) {
        let err6 = {
          path: instancePath + '/display_name',
          keyword: 'type',
          expected: 'must be string or null',
        };
        vErrors === null ? (vErrors = [err6]) : vErrors.push(err6), errors++;
      }
    }
    if (data.email !== void 0) {
      let data3 = data.email;
      if (typeof data3 != 'string' && data3 !== null) {
        let err7 = { path: instancePath + '/email', keyword: 'type', expected: 'must be string or null' };
        vErrors === null ? (vErrors = [err7]) : vErrors.push(err7), errors++;
      }
      if (typeof data3 == 'string' && !formats0.test(data3)) {
        let err8 = {
          path: instancePath + '/email',
          keyword: 'format',
          expected: 'must match format "email"',
        };
        vErrors === null ? (vErrors = [err8]) : vErrors.push(err8), errors++;
      }
    }
    if (data.avatar_url !== void 0) {
      let data4 = data.avatar_url;
      if (typeof data4 != 'string' && data4 !== null) {
        let err9 = {
          path: instancePath + '/avatar_url',
          keyword: 'type',
          expected: 'must be string or null',
        };
        vErrors === null ? (vErrors = [err9]) : vErrors.push(err9), errors++;
      }
      if (typeof data4 == 'string' && !formats2.test(data4)) {
        let err10 = {
          path: instancePath + '/avatar_url',
          keyword: 'format',
          expected: 'must match format "uri"',
        };
        vErrors === null ? (vErrors = [err10]) : vErrors.push(err10), errors++;
      }
    }
    if (data.tags !== void 0) {
      let data5 = data.tags;
      if (Array.isArray(data5)) {
        let len0 = data5.length;
        for (let i0 = 0; i0 < len0; i0++)
          if (typeof data5[i0] != 'string') {
            let err11 = { path: instancePath + '/tags/' + i0, keyword: 'type', expected: 'must be string' };
            vErrors === null ? (vErrors = [err11]) : vErrors.push(err11), errors++;
          }
      } else {
        let err12 = { path: instancePath + '/tags', keyword: 'type', expected: 'must be array' };
        vErrors === null ? (vErrors = [err12]) : vErrors.push(err12), errors++;
      }
    }
    if (data.metadata !== void 0) {
      let data7 = data.metadata;
      if (!(data7 && typeof data7 == 'object' && !Array.isArray(data7))) {
        let err13 = { path: instancePath + '/metadata', keyword: 'type', expected: 'must be object' };
        vErrors === null ? (vErrors = [err13]) : vErrors.push(err13), errors++;
      }
    }
    if (data.created !== void 0) {
      let data8 = data.created;
      if (typeof data8 == 'string') {
        if (!formats4.test(data8)) {
          let err14 = {
            path: instancePath + '/created',
            keyword: 'format',
            expected: 'must match format "date-time"',
          };
          vErrors === null ? (vErrors = [err14]) : vErrors.push(err14), errors++;
        }
      } else {
        let err15 = { path: instancePath + '/created', keyword: 'type', expected: 'must be string' };
        vErrors === null ? (vErrors = [err15]) : vErrors.push(err15), errors++;
      }
    }
    if (data.updated !== void 0) {
      let data9 = data.updated;
      if (typeof data9 == 'string') {
        if (!formats4.test(data9)) {
          let err16 = {
            path: instancePath + '/updated',
            keyword: 'format',
            expected: 'must match format "date-time"',
          };
          vErrors === null ? (vErrors = [err16]) : vErrors.push(err16), errors++;
        }
      } else {
        let err17 = { path: instancePath + '/updated', keyword: 'type', expected: 'must be string' };
        vErrors === null ? (vErrors = [err17]) : vErrors.push(err17), errors++;
      }
    }
  } else {
    let err18 = { path: instancePath, keyword: 'type', expected: 'must be object' };
    vErrors === null ? (vErrors = [err18]) : vErrors.push(err18), errors++;
  }
  return ((validate53.errors = vErrors), errors === 0);
}
var ContactCreate = validate54;
function validate54(data, { instancePath = '', parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null,
    errors = 0;
  if (data && typeof data == 'object' && !Array.isArray(data)) {
    if (data.external_id === void 0) {
      let err0 = {
        path: instancePath,
        keyword: 'required',
        expected: "must have required property 'external_id'",
      };
      vErrors === null ? (vErrors = [err0]) : vErrors.push(err0), errors++;
    }
    if (data.external_id !== void 0) {
      let data0 = data.external_id;
      if (typeof data0 == 'string') {
        if (func1(data0) > 120) {
          let err1 = {
            path: instancePath + '/external_id',
            keyword: 'maxLength',
            expected: 'must NOT have more than 120 characters',
          };
          vErrors === null ? (vErrors = [err1]) : vErrors.push(err1), errors++;
        }
        if (func1(data0) < 1) {
          let err2 = {
            path: instancePath + '/external_id',
            keyword: 'minLength',
            expected: 'must NOT have fewer than 1 characters',
          };
          vErrors === null ? (vErrors = [err2]) : vErrors.push(err2), errors++;
        }
      } else {
        let err3 = { path: instancePath + '/external_id', keyword: 'type', expected: 'must be string' };
        vErrors === null ? (vErrors = [err3]) : vErrors.push(err3), errors++;
      }
    }
    if (data.display_name !== void 0) {
      let data1 = data.display_name;
      if (typeof data1 != 'string' && data1 !== null) {
        let err4 = {
          path: instancePath + '/display_name',
          keyword: 'type',
          expected: 'must be string or null',
        };
        vErrors === null ? (vErrors = [err4]) : vErrors.push(err4), errors++;
      }
    }
    if (data.email !== void 0) {
      let data2 = data.email;
      if (typeof data2 != 'string' && data2 !== null) {
        let err5 = { path: instancePath + '/email', keyword: 'type', expected: 'must be string or null' };
        vErrors === null ? (vErrors = [err5]) : vErrors.push(err5), errors++;
      }
      if (typeof data2 == 'string' && !formats0.test(data2)) {
        let err6 = {
          path: instancePath + '/email',
          keyword: 'format',
          expected: 'must match format "email"',
        };
        vErrors === null ? (vErrors = [err6]) : vErrors.push(err6), errors++;
      }
    }
    if (data.avatar_url !== void 0) {
      let data3 = data.avatar_url;
      if (typeof data3 != 'string' && data3 !== null) {
        let err7 = {
          path: instancePath + '/avatar_url',
          keyword: 'type',
          expected: 'must be string or null',
        };
        vErrors === null ? (vErrors = [err7]) : vErrors.push(err7), errors++;
      }
      if (typeof data3 == 'string' && !formats2.test(data3)) {
        let err8 = {
          path: instancePath + '/avatar_url',
          keyword: 'format',
          expected: 'must match format "uri"',
        };
        vErrors === null ? (vErrors = [err8]) : vErrors.push(err8), errors++;
      }
    }
    if (data.tags !== void 0) {
      let data4 = data.tags;
      if (Array.isArray(data4)) {
        let len0 = data4.length;
        for (let i0 = 0; i0 < len0; i0++)
          if (typeof data4[i0] != 'string') {
            let err9 = { path: instancePath + '/tags/' + i0, keyword: 'type', expected: 'must be string' };
            vErrors === null ? (vErrors = [err9]) : vErrors.push(err9), errors++;
          }
      } else {
        let err10 = { path: instancePath + '/tags', keyword: 'type', expected: 'must be array' };
        vErrors === null ? (vErrors = [err10]) : vErrors.push(err10), errors++;
      }
    }
    if (data.metadata !== void 0) {
      let data6 = data.metadata;
      if (!(data6 && typeof data6 == 'object' && !Array.isArray(data6))) {
        let err11 = { path: instancePath + '/metadata', keyword: 'type', expected: 'must be object' };
        vErrors === null ? (vErrors = [err11]) : vErrors.push(err11), errors++;
      }
    }
  } else {
    let err12 = { path: instancePath, keyword: 'type', expected: 'must be object' };
    vErrors === null ? (vErrors = [err12]) : vErrors.push(err12), errors++;
  }
  return ((validate54.errors = vErrors), errors === 0);
}
var ContactCreated = validate55;
var formats12 = /^(?:urn:uuid:)?[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}$/i;
function validate55(data, { instancePath = '', parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null,
    errors = 0;
  if (
    (validate53(data, { instancePath, parentData, parentDataProperty, rootData }) ||
      ((vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors)),
      (errors = vErrors.length)),
    data && typeof data == 'object' && !Array.isArray(data))
  ) {
    if (data.workspace_id === void 0) {
      let err0 = {
        path: instancePath,
        keyword: 'required',
        expected: "must have required property 'workspace_id'",
      };
      vErrors === null ? (vErrors = [err0]) : vErrors.push(err0), errors++;
    }
    if (data.workspace_id !== void 0) {
      let data0 = data.workspace_id;
      if (typeof data0 == 'string') {
        if (!formats12.test(data0)) {
          let err1 = {
            path: instancePath + '/workspace_id',
            keyword: 'format',
            expected: 'must match format "uuid"',
          };
          vErrors === null ? (vErrors = [err1]) : vErrors.push(err1), errors++;
        }
      } else {
        let err2 = { path: instancePath + '/workspace_id', keyword: 'type', expected: 'must be string' };
        vErrors === null ? (vErrors = [err2]) : vErrors.push(err2), errors++;
      }
    }
  } else {
    let err3 = { path: instancePath, keyword: 'type', expected: 'must be object' };
    vErrors === null ? (vErrors = [err3]) : vErrors.push(err3), errors++;
  }
  return ((validate55.errors = vErrors), errors === 0);
}
var ContactList = validate57;
function validate60(data, { instancePath = '', parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null,
    errors = 0;
  if (data && typeof data == 'object' && !Array.isArray(data)) {
    if (data.total_cost === void 0) {
      let err0 = {
        path: instancePath,
        keyword: 'required',
        expected: "must have required property 'total_cost'",
      };
      vErrors === null ? (vErrors = [err0]) : vErrors.push(err0), errors++;
    }
    if (data.total_tokens === void 0) {
      let err1 = {
        path: instancePath,
        keyword: 'required',
        expected: "must have required property 'total_tokens'",
      };
      vErrors === null ? (vErrors = [err1]) : vErrors.push(err1), errors++;
    }
    if (data.total_requests === void 0) {
      let err2 = {
        path: instancePath,
        keyword: 'required',
        expected: "must have required property 'total_requests'",
      };
      vErrors === null ? (vErrors = [err2]) : vErrors.push(err2), errors++;
    }
    if (data.error_rate === void 0) {
      let err3 = {
        path: instancePath,
        keyword: 'required',
        expected: "must have required property 'error_rate'",
      };
      vErrors === null ? (vErrors = [err3]) : vErrors.push(err3), errors++;
    }
    if (data.total_cost !== void 0 && typeof data.total_cost != 'number') {
      let err4 = { path: instancePath + '/total_cost', keyword: 'type', expected: 'must be number' };
      vErrors === null ? (vErrors = [err4]) : vErrors.push(err4), errors++;
    }
    if (data.total_tokens !== void 0 && typeof data.total_tokens != 'number') {
      let err5 = { path: instancePath + '/total_tokens', keyword: 'type', expected: 'must be number' };
      vErrors === null ? (vErrors = [err5]) : vErrors.push(err5), errors++;
    }
    if (data.total_requests !== void 0 && typeof data.total_requests != 'number') {
      let err6 = { path: instancePath + '/total_requests', keyword: 'type', expected: 'must be number' };
      vErrors === null ? (vErrors = [err6]) : vErrors.push(err6), errors++;
    }
    if (data.error_rate !== void 0 && typeof data.error_rate != 'number') {
      let err7 = { path: instancePath + '/error_rate', keyword: 'type', expected: 'must be number' };
      vErrors === null ? (vErrors = [err7]) : vErrors.push(err7), errors++;
    }
  } else {
    let err8 = { path: instancePath, keyword: 'type', expected: 'must be object' };
    vErrors === null ? (vErrors = [err8]) : vErrors.push(err8), errors++;
  }
  return ((validate60.errors = vErrors), errors === 0);
}
function validate58(data, { instancePath = '', parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null,
    errors = 0;
  if (
    (validate53(data, { instancePath, parentData, parentDataProperty, rootData }) ||
      ((vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors)),
      (errors = vErrors.length)),
    data && typeof data == 'object' && !Array.isArray(data))
  )
    data.metrics !== void 0 &&
      (validate60(data.metrics, {
        instancePath: instancePath + '/metrics',
        parentData: data,
        parentDataProperty: 'metrics',
        rootData,
      }) ||
        ((vErrors = vErrors === null ? validate60.errors : vErrors.concat(validate60.errors)),
        (errors = vErrors.length)));
  else {
    let err0 = { path: instancePath, keyword: 'type', expected: 'must be object' };
    vErrors === null ? (vErrors = [err0]) : vErrors.push(err0), errors++;
  }
  return ((validate58.errors = vErrors), errors === 0);
}
function validate57(data, { instancePath = '', parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null,
    errors = 0;
  if (data && typeof data == 'object' && !Array.isArray(data)) {
    if (data.object === void 0) {
      let err0 = {
        path: instancePath,
        keyword: 'required',
        expected: "must have required property 'object'",
      };
      vErrors === null ? (vErrors = [err0]) : vErrors.push(err0), errors++;
    }
    if (data.data === void 0) {
      let err1 = { path: instancePath, keyword: 'required', expected: "must have required property 'data'" };
      vErrors === null ? (vErrors = [err1]) : vErrors.push(err1), errors++;
    }
    if (data.has_more === void 0) {
      let err2 = {
        path: instancePath,
        keyword: 'required',
        expected: "must have required property 'has_more'",
      };
      vErrors === null ? (vErrors = [err2]) : vErrors.push(err2), errors++;
    }
    if (data.object !== void 0) {
      let data0 = data.object;
      if (typeof data0 != 'string') {
        let err3 = { path: instancePath + '/object', keyword: 'type', expected: 'must be string' };
        vErrors === null ? (vErrors = [err3]) : vErrors.push(err3), errors++;
      }
      if (data0 !== 'list') {
        let err4 = { path: instancePath + '/object', keyword: 'const', expected: 'must be "list"' };
        vErrors === null ? (vErrors = [err4]) : vErrors.push(err4), errors++;
      }
    }
    if (data.data !== void 0) {
      let data1 = data.data;
      if (Array.isArray(data1)) {
        let len0 = data1.length;
        for (let i0 = 0; i0 < len0; i0++)
          validate58(data1[i0], {
            instancePath: instancePath + '/data/' + i0,
            parentData: data1,
            parentDataProperty: i0,
            rootData,
          }) ||
            ((vErrors = vErrors === null ? validate58.errors : vErrors.concat(validate58.errors)),
            (errors = vErrors.length));
      } else {
        let err5 = { path: instancePath + '/data', keyword: 'type', expected: 'must be array' };
        vErrors === null ? (vErrors = [err5]) : vErrors.push(err5), errors++;
      }
    }
    if (data.has_more !== void 0 && typeof data.has_more != 'boolean') {
      let err6 = { path: instancePath + '/has_more', keyword: 'type', expected: 'must be boolean' };
      vErrors === null ? (vErrors = [err6]) : vErrors.push(err6), errors++;
    }
  } else {
    let err7 = { path: instancePath, keyword: 'type', expected: 'must be object' };
    vErrors === null ? (vErrors = [err7]) : vErrors.push(err7), errors++;
  }
  return ((validate57.errors = vErrors), errors === 0);
}
var ContactUpdate = validate63;
function validate63(data, { instancePath = '', parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null,
    errors = 0;
  if (data && typeof data == 'object' && !Array.isArray(data)) {
    if (data.display_name !== void 0) {
      let data0 = data.display_name;
      if (typeof data0 != 'string' && data0 !== null) {
        let err0 = {
          path: instancePath + '/display_name',
          keyword: 'type',
          expected: 'must be string or null',
        };
        vErrors === null ? (vErrors = [err0]) : vErrors.push(err0), errors++;
      }
    }
    if (data.email !== void 0) {
      let data1 = data.email;
      if (typeof data1 != 'string' && data1 !== null) {
        let err1 = { path: instancePath + '/email', keyword: 'type', expected: 'must be string or null' };
        vErrors === null ? (vErrors = [err1]) : vErrors.push(err1), errors++;
      }
      if (typeof data1 == 'string' && !formats0.test(data1)) {
        let err2 = {
          path: instancePath + '/email',
          keyword: 'format',
          expected: 'must match format "email"',
        };
        vErrors === null ? (vErrors = [err2]) : vErrors.push(err2), errors++;
      }
    }
    if (data.avatar_url !== void 0) {
      let data2 = data.avatar_url;
      if (typeof data2 != 'string' && data2 !== null) {
        let err3 = {
          path: instancePath + '/avatar_url',
          keyword: 'type',
          expected: 'must be string or null',
        };
        vErrors === null ? (vErrors = [err3]) : vErrors.push(err3), errors++;
      }
      if (typeof data2 == 'string' && !formats2.test(data2)) {
        let err4 = {
          path: instancePath + '/avatar_url',
          keyword: 'format',
          expected: 'must match format "uri"',
        };
        vErrors === null ? (vErrors = [err4]) : vErrors.push(err4), errors++;
      }
    }
    if (data.tags !== void 0) {
      let data3 = data.tags;
      if (Array.isArray(data3)) {
        let len0 = data3.length;
        for (let i0 = 0; i0 < len0; i0++)
          if (typeof data3[i0] != 'string') {
            let err5 = { path: instancePath + '/tags/' + i0, keyword: 'type', expected: 'must be string' };
            vErrors === null ? (vErrors = [err5]) : vErrors.push(err5), errors++;
          }
      } else {
        let err6 = { path: instancePath + '/tags', keyword: 'type', expected: 'must be array' };
        vErrors === null ? (vErrors = [err6]) : vErrors.push(err6), errors++;
      }
    }
    if (data.metadata !== void 0) {
      let data5 = data.metadata;
      if (!(data5 && typeof data5 == 'object' && !Array.isArray(data5))) {
        let err7 = { path: instancePath + '/metadata', keyword: 'type', expected: 'must be object' };
        vErrors === null ? (vErrors = [err7]) : vErrors.push(err7), errors++;
      }
    }
  } else {
    let err8 = { path: instancePath, keyword: 'type', expected: 'must be object' };
    vErrors === null ? (vErrors = [err8]) : vErrors.push(err8), errors++;
  }
  return ((validate63.errors = vErrors), errors === 0);
}
var NotFoundError = validate64;
function validate64(data, { instancePath = '', parentData, parentDataProperty, rootData = data } = {}) {
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
  return ((validate64.errors = vErrors), errors === 0);
}

const { contacts_list_query } = (() => {
  var contacts_list_query = validate52;
  function validate52(data, { instancePath = '', parentData, parentDataProperty, rootData = data } = {}) {
    let vErrors = null,
      errors = 0;
    if (data && typeof data == 'object' && !Array.isArray(data)) {
      if (data.limit !== void 0) {
        let data0 = data.limit;
        if (typeof data0 != 'number') {
          let dataType0 = typeof data0,
            coerced0;
          if (coerced0 === void 0)
            if (
              dataType0 == 'boolean' ||
              data0 === null ||
              (dataType0 == 'string' && data0 && data0 == +data0)
            )
              coerced0 = +data0;
            else {
              let err0 = { path: instancePath + '/limit', keyword: 'type', expected: 'must be number' };
              vErrors === null ? (vErrors = [err0]) : vErrors.push(err0), errors++;
            }
          coerced0 !== void 0 && ((data0 = coerced0), data !== void 0 && (data.limit = coerced0));
        }
        if (typeof data0 == 'number') {
          if (data0 > 50 || isNaN(data0)) {
            let err1 = { path: instancePath + '/limit', keyword: 'maximum', expected: 'must be <= 50' };
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
      if (data.tags !== void 0) {
        let data3 = data.tags;
        if (!Array.isArray(data3) && typeof data3 != 'string') {
          let dataType3 = typeof data3,
            coerced3;
          if (coerced3 === void 0)
            if (dataType3 == 'number' || dataType3 == 'boolean') coerced3 = '' + data3;
            else if (data3 === null) coerced3 = '';
            else {
              let err5 = {
                path: instancePath + '/tags',
                keyword: 'type',
                expected: 'must be array or string',
              };
              vErrors === null ? (vErrors = [err5]) : vErrors.push(err5), errors++;
            }
          coerced3 !== void 0 && ((data3 = coerced3), data !== void 0 && (data.tags = coerced3));
        }
        if (Array.isArray(data3)) {
          let len0 = data3.length;
          for (let i0 = 0; i0 < len0; i0++) {
            let data4 = data3[i0];
            if (typeof data4 != 'string') {
              let dataType4 = typeof data4,
                coerced4;
              if (coerced4 === void 0)
                if (dataType4 == 'number' || dataType4 == 'boolean') coerced4 = '' + data4;
                else if (data4 === null) coerced4 = '';
                else {
                  let err6 = {
                    path: instancePath + '/tags/' + i0,
                    keyword: 'type',
                    expected: 'must be string',
                  };
                  vErrors === null ? (vErrors = [err6]) : vErrors.push(err6), errors++;
                }
              coerced4 !== void 0 && ((data4 = coerced4), data3 !== void 0 && (data3[i0] = coerced4));
            }
          }
        }
      }
      if (data.include_metrics !== void 0) {
        let data5 = data.include_metrics;
        if (typeof data5 != 'boolean' && data5 !== null) {
          let coerced5;
          if (coerced5 === void 0)
            if (data5 === 'false' || data5 === 0 || data5 === null) coerced5 = !1;
            else if (data5 === 'true' || data5 === 1) coerced5 = !0;
            else if (data5 === '' || data5 === 0 || data5 === !1) coerced5 = null;
            else {
              let err7 = {
                path: instancePath + '/include_metrics',
                keyword: 'type',
                expected: 'must be boolean or null',
              };
              vErrors === null ? (vErrors = [err7]) : vErrors.push(err7), errors++;
            }
          coerced5 !== void 0 && ((data5 = coerced5), data !== void 0 && (data.include_metrics = coerced5));
        }
      }
    } else {
      let err8 = { path: instancePath, keyword: 'type', expected: 'must be object' };
      vErrors === null ? (vErrors = [err8]) : vErrors.push(err8), errors++;
    }
    return ((validate52.errors = vErrors), errors === 0);
  }

  return { contacts_list_query };
})();

/** The checks by operation. */
export const checks: Checks = {
  'contacts.list': {
    query: contacts_list_query,
    answers: { 200: ContactList, 400: ApiErrorBody, 401: ApiErrorBody, 429: ApiErrorBody, 500: ApiErrorBody },
  },
  'contacts.create': {
    body: ContactCreate,
    answers: {
      201: ContactCreated,
      400: ApiErrorBody,
      401: ApiErrorBody,
      409: ApiErrorBody,
      429: ApiErrorBody,
      500: ApiErrorBody,
    },
  },
  'contacts.retrieve': {
    answers: { 200: Contact, 401: ApiErrorBody, 404: NotFoundError, 429: ApiErrorBody, 500: ApiErrorBody },
  },
  'contacts.delete': {
    answers: { 401: ApiErrorBody, 404: NotFoundError, 429: ApiErrorBody, 500: ApiErrorBody },
  },
  'contacts.update': {
    body: ContactUpdate,
    answers: {
      200: Contact,
      400: ApiErrorBody,
      401: ApiErrorBody,
      404: ApiErrorBody,
      429: ApiErrorBody,
      500: ApiErrorBody,
    },
  },
};
