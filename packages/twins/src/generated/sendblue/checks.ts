// Generated from specs/sendblue/openapi.yaml by tools/codegen. Do not edit: run npm run generate.
// @ts-nocheck The code of ajv has no types; that of the export is written out.
import type { Checks } from '../../spec/operation.js';

var ContactBulkCreate = validate52;
var pattern3 = new RegExp('^\\+[1-9]\\d{1,14}$', 'u');
function validate53(data, { instancePath = '', parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null,
    errors = 0;
  if (data && typeof data == 'object' && !Array.isArray(data)) {
    if (data.phone === void 0) {
      let err0 = { path: instancePath, keyword: 'required', expected: "must have required property 'phone'" };
      vErrors === null ? (vErrors = [err0]) : vErrors.push(err0), errors++;
    }
    if (data.phone !== void 0) {
      let data0 = data.phone;
      if (typeof data0 == 'string') {
        if (!pattern3.test(data0)) {
          let err1 = {
            path: instancePath + '/phone',
            keyword: 'pattern',
            expected: 'must match pattern "^\\+[1-9]\\d{1,14}$"',
          };
          vErrors === null ? (vErrors = [err1]) : vErrors.push(err1), errors++;
        }
      } else {
        let err2 = { path: instancePath + '/phone', keyword: 'type', expected: 'must be string' };
        vErrors === null ? (vErrors = [err2]) : vErrors.push(err2), errors++;
      }
    }
    if (data.first_name !== void 0 && typeof data.first_name != 'string') {
      let err3 = { path: instancePath + '/first_name', keyword: 'type', expected: 'must be string' };
      vErrors === null ? (vErrors = [err3]) : vErrors.push(err3), errors++;
    }
    if (data.last_name !== void 0 && typeof data.last_name != 'string') {
      let err4 = { path: instancePath + '/last_name', keyword: 'type', expected: 'must be string' };
      vErrors === null ? (vErrors = [err4]) : vErrors.push(err4), errors++;
    }
    if (data.company_name !== void 0 && typeof data.company_name != 'string') {
      let err5 = { path: instancePath + '/company_name', keyword: 'type', expected: 'must be string' };
      vErrors === null ? (vErrors = [err5]) : vErrors.push(err5), errors++;
    }
    if (data.tags !== void 0) {
      let data4 = data.tags;
      if (Array.isArray(data4)) {
        let len0 = data4.length;
        for (let i0 = 0; i0 < len0; i0++)
          if (typeof data4[i0] != 'string') {
            let err6 = { path: instancePath + '/tags/' + i0, keyword: 'type', expected: 'must be string' };
            vErrors === null ? (vErrors = [err6]) : vErrors.push(err6), errors++;
          }
      } else {
        let err7 = { path: instancePath + '/tags', keyword: 'type', expected: 'must be array' };
        vErrors === null ? (vErrors = [err7]) : vErrors.push(err7), errors++;
      }
    }
    if (data.custom_variables !== void 0) {
      let data6 = data.custom_variables;
      if (data6 && typeof data6 == 'object' && !Array.isArray(data6)) {
        for (let key0 in data6)
          if (typeof data6[key0] != 'string') {
            let err8 = {
              path: instancePath + '/custom_variables/*',
              keyword: 'type',
              expected: 'must be string',
            };
            vErrors === null ? (vErrors = [err8]) : vErrors.push(err8), errors++;
          }
      } else {
        let err9 = { path: instancePath + '/custom_variables', keyword: 'type', expected: 'must be object' };
        vErrors === null ? (vErrors = [err9]) : vErrors.push(err9), errors++;
      }
    }
  } else {
    let err10 = { path: instancePath, keyword: 'type', expected: 'must be object' };
    vErrors === null ? (vErrors = [err10]) : vErrors.push(err10), errors++;
  }
  return ((validate53.errors = vErrors), errors === 0);
}
function validate52(data, { instancePath = '', parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null,
    errors = 0;
  if (data && typeof data == 'object' && !Array.isArray(data)) {
    if (data.contacts === void 0) {
      let err0 = {
        path: instancePath,
        keyword: 'required',
        expected: "must have required property 'contacts'",
      };
      vErrors === null ? (vErrors = [err0]) : vErrors.push(err0), errors++;
    }
    if (data.contacts !== void 0) {
      let data0 = data.contacts;
      if (Array.isArray(data0)) {
        let len0 = data0.length;
        for (let i0 = 0; i0 < len0; i0++)
          validate53(data0[i0], {
            instancePath: instancePath + '/contacts/' + i0,
            parentData: data0,
            parentDataProperty: i0,
            rootData,
          }) ||
            ((vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors)),
            (errors = vErrors.length));
      } else {
        let err1 = { path: instancePath + '/contacts', keyword: 'type', expected: 'must be array' };
        vErrors === null ? (vErrors = [err1]) : vErrors.push(err1), errors++;
      }
    }
  } else {
    let err2 = { path: instancePath, keyword: 'type', expected: 'must be object' };
    vErrors === null ? (vErrors = [err2]) : vErrors.push(err2), errors++;
  }
  return ((validate52.errors = vErrors), errors === 0);
}
var ContactBulkCreateResult = validate55;
var formats0 =
  /^\d\d\d\d-[0-1]\d-[0-3]\dt(?:[0-2]\d:[0-5]\d:[0-5]\d|23:59:60)(?:\.\d+)?(?:z|[+-]\d\d(?::?\d\d)?)$/i;
function validate56(data, { instancePath = '', parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null,
    errors = 0;
  if (data && typeof data == 'object' && !Array.isArray(data)) {
    if (data.phone !== void 0 && typeof data.phone != 'string') {
      let err0 = { path: instancePath + '/phone', keyword: 'type', expected: 'must be string' };
      vErrors === null ? (vErrors = [err0]) : vErrors.push(err0), errors++;
    }
    if (data.first_name !== void 0) {
      let data1 = data.first_name;
      if (typeof data1 != 'string' && data1 !== null) {
        let err1 = {
          path: instancePath + '/first_name',
          keyword: 'type',
          expected: 'must be string or null',
        };
        vErrors === null ? (vErrors = [err1]) : vErrors.push(err1), errors++;
      }
    }
    if (data.last_name !== void 0) {
      let data2 = data.last_name;
      if (typeof data2 != 'string' && data2 !== null) {
        let err2 = { path: instancePath + '/last_name', keyword: 'type', expected: 'must be string or null' };
        vErrors === null ? (vErrors = [err2]) : vErrors.push(err2), errors++;
      }
    }
    if (data.company_name !== void 0) {
      let data3 = data.company_name;
      if (typeof data3 != 'string' && data3 !== null) {
        let err3 = {
          path: instancePath + '/company_name',
          keyword: 'type',
          expected: 'must be string or null',
        };
        vErrors === null ? (vErrors = [err3]) : vErrors.push(err3), errors++;
      }
    }
    if (data.assigned_to_email !== void 0) {
      let data4 = data.assigned_to_email;
      if (typeof data4 != 'string' && data4 !== null) {
        let err4 = {
          path: instancePath + '/assigned_to_email',
          keyword: 'type',
          expected: 'must be string or null',
        };
        vErrors === null ? (vErrors = [err4]) : vErrors.push(err4), errors++;
      }
    }
    if (data.sendblue_number !== void 0) {
      let data5 = data.sendblue_number;
      if (typeof data5 != 'string' && data5 !== null) {
        let err5 = {
          path: instancePath + '/sendblue_number',
          keyword: 'type',
          expected: 'must be string or null',
        };
        vErrors === null ? (vErrors = [err5]) : vErrors.push(err5), errors++;
      }
    }
    if (data.tags !== void 0) {
      let data6 = data.tags;
      if (Array.isArray(data6)) {
        let len0 = data6.length;
        for (let i0 = 0; i0 < len0; i0++)
          if (typeof data6[i0] != 'string') {
            let err6 = { path: instancePath + '/tags/' + i0, keyword: 'type', expected: 'must be string' };
            vErrors === null ? (vErrors = [err6]) : vErrors.push(err6), errors++;
          }
      } else {
        let err7 = { path: instancePath + '/tags', keyword: 'type', expected: 'must be array' };
        vErrors === null ? (vErrors = [err7]) : vErrors.push(err7), errors++;
      }
    }
    if (data.custom_variables !== void 0) {
      let data8 = data.custom_variables;
      if (data8 && typeof data8 == 'object' && !Array.isArray(data8)) {
        for (let key0 in data8)
          if (typeof data8[key0] != 'string') {
            let err8 = {
              path: instancePath + '/custom_variables/*',
              keyword: 'type',
              expected: 'must be string',
            };
            vErrors === null ? (vErrors = [err8]) : vErrors.push(err8), errors++;
          }
      } else {
        let err9 = { path: instancePath + '/custom_variables', keyword: 'type', expected: 'must be object' };
        vErrors === null ? (vErrors = [err9]) : vErrors.push(err9), errors++;
      }
    }
    if (data.verified !== void 0 && typeof data.verified != 'boolean') {
      let err10 = { path: instancePath + '/verified', keyword: 'type', expected: 'must be boolean' };
      vErrors === null ? (vErrors = [err10]) : vErrors.push(err10), errors++;
    }
    if (data.opt_out !== void 0 && typeof data.opt_out != 'boolean') {
      let err11 = { path: instancePath + '/opt_out', keyword: 'type', expected: 'must be boolean' };
      vErrors === null ? (vErrors = [err11]) : vErrors.push(err11), errors++;
    }
    if (data.created_at !== void 0) {
      let data12 = data.created_at;
      if (typeof data12 == 'string') {
        if (!formats0.test(data12)) {
          let err12 = {
            path: instancePath + '/created_at',
            keyword: 'format',
            expected: 'must match format "date-time"',
          };
          vErrors === null ? (vErrors = [err12]) : vErrors.push(err12), errors++;
        }
      } else {
        let err13 = { path: instancePath + '/created_at', keyword: 'type', expected: 'must be string' };
        vErrors === null ? (vErrors = [err13]) : vErrors.push(err13), errors++;
      }
    }
  } else {
    let err14 = { path: instancePath, keyword: 'type', expected: 'must be object' };
    vErrors === null ? (vErrors = [err14]) : vErrors.push(err14), errors++;
  }
  return ((validate56.errors = vErrors), errors === 0);
}
function validate55(data, { instancePath = '', parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null,
    errors = 0;
  if (data && typeof data == 'object' && !Array.isArray(data)) {
    if (data.status !== void 0 && typeof data.status != 'string') {
      let err0 = { path: instancePath + '/status', keyword: 'type', expected: 'must be string' };
      vErrors === null ? (vErrors = [err0]) : vErrors.push(err0), errors++;
    }
    if (data.contacts !== void 0) {
      let data1 = data.contacts;
      if (Array.isArray(data1)) {
        let len0 = data1.length;
        for (let i0 = 0; i0 < len0; i0++)
          validate56(data1[i0], {
            instancePath: instancePath + '/contacts/' + i0,
            parentData: data1,
            parentDataProperty: i0,
            rootData,
          }) ||
            ((vErrors = vErrors === null ? validate56.errors : vErrors.concat(validate56.errors)),
            (errors = vErrors.length));
      } else {
        let err1 = { path: instancePath + '/contacts', keyword: 'type', expected: 'must be array' };
        vErrors === null ? (vErrors = [err1]) : vErrors.push(err1), errors++;
      }
    }
  } else {
    let err2 = { path: instancePath, keyword: 'type', expected: 'must be object' };
    vErrors === null ? (vErrors = [err2]) : vErrors.push(err2), errors++;
  }
  return ((validate55.errors = vErrors), errors === 0);
}
var ContactBulkDelete = validate58;
function validate58(data, { instancePath = '', parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null,
    errors = 0;
  if (data && typeof data == 'object' && !Array.isArray(data)) {
    if (data.contact_ids === void 0) {
      let err0 = {
        path: instancePath,
        keyword: 'required',
        expected: "must have required property 'contact_ids'",
      };
      vErrors === null ? (vErrors = [err0]) : vErrors.push(err0), errors++;
    }
    if (data.contact_ids !== void 0) {
      let data0 = data.contact_ids;
      if (Array.isArray(data0)) {
        if (data0.length < 1) {
          let err1 = {
            path: instancePath + '/contact_ids',
            keyword: 'minItems',
            expected: 'must NOT have fewer than 1 items',
          };
          vErrors === null ? (vErrors = [err1]) : vErrors.push(err1), errors++;
        }
        let len0 = data0.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data1 = data0[i0];
          if (typeof data1 == 'string') {
            if (!pattern3.test(data1)) {
              let err2 = {
                path: instancePath + '/contact_ids/' + i0,
                keyword: 'pattern',
                expected: 'must match pattern "^\\+[1-9]\\d{1,14}$"',
              };
              vErrors === null ? (vErrors = [err2]) : vErrors.push(err2), errors++;
            }
          } else {
            let err3 = {
              path: instancePath + '/contact_ids/' + i0,
              keyword: 'type',
              expected: 'must be string',
            };
            vErrors === null ? (vErrors = [err3]) : vErrors.push(err3), errors++;
          }
        }
      } else {
        let err4 = { path: instancePath + '/contact_ids', keyword: 'type', expected: 'must be array' };
        vErrors === null ? (vErrors = [err4]) : vErrors.push(err4), errors++;
      }
    }
  } else {
    let err5 = { path: instancePath, keyword: 'type', expected: 'must be object' };
    vErrors === null ? (vErrors = [err5]) : vErrors.push(err5), errors++;
  }
  return ((validate58.errors = vErrors), errors === 0);
}
var ContactBulkDeleteResult = validate59;
function validate59(data, { instancePath = '', parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null,
    errors = 0;
  if (data && typeof data == 'object' && !Array.isArray(data)) {
    if (data.status !== void 0 && typeof data.status != 'string') {
      let err0 = { path: instancePath + '/status', keyword: 'type', expected: 'must be string' };
      vErrors === null ? (vErrors = [err0]) : vErrors.push(err0), errors++;
    }
    if (data.amount !== void 0) {
      let data1 = data.amount;
      if (!(typeof data1 == 'number' && !(data1 % 1) && !isNaN(data1))) {
        let err1 = { path: instancePath + '/amount', keyword: 'type', expected: 'must be integer' };
        vErrors === null ? (vErrors = [err1]) : vErrors.push(err1), errors++;
      }
    }
  } else {
    let err2 = { path: instancePath, keyword: 'type', expected: 'must be object' };
    vErrors === null ? (vErrors = [err2]) : vErrors.push(err2), errors++;
  }
  return ((validate59.errors = vErrors), errors === 0);
}
var ContactCount = validate60;
function validate60(data, { instancePath = '', parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null,
    errors = 0;
  if (data && typeof data == 'object' && !Array.isArray(data)) {
    if (data.count !== void 0) {
      let data0 = data.count;
      if (!(typeof data0 == 'number' && !(data0 % 1) && !isNaN(data0))) {
        let err0 = { path: instancePath + '/count', keyword: 'type', expected: 'must be integer' };
        vErrors === null ? (vErrors = [err0]) : vErrors.push(err0), errors++;
      }
    }
  } else {
    let err1 = { path: instancePath, keyword: 'type', expected: 'must be object' };
    vErrors === null ? (vErrors = [err1]) : vErrors.push(err1), errors++;
  }
  return ((validate60.errors = vErrors), errors === 0);
}
var ContactCreate = validate61;
function validate61(data, { instancePath = '', parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null,
    errors = 0;
  if (data && typeof data == 'object' && !Array.isArray(data)) {
    if (data.number === void 0) {
      let err0 = {
        path: instancePath,
        keyword: 'required',
        expected: "must have required property 'number'",
      };
      vErrors === null ? (vErrors = [err0]) : vErrors.push(err0), errors++;
    }
    if (data.number !== void 0) {
      let data0 = data.number;
      if (typeof data0 == 'string') {
        if (!pattern3.test(data0)) {
          let err1 = {
            path: instancePath + '/number',
            keyword: 'pattern',
            expected: 'must match pattern "^\\+[1-9]\\d{1,14}$"',
          };
          vErrors === null ? (vErrors = [err1]) : vErrors.push(err1), errors++;
        }
      } else {
        let err2 = { path: instancePath + '/number', keyword: 'type', expected: 'must be string' };
        vErrors === null ? (vErrors = [err2]) : vErrors.push(err2), errors++;
      }
    }
    if (data.first_name !== void 0 && typeof data.first_name != 'string') {
      let err3 = { path: instancePath + '/first_name', keyword: 'type', expected: 'must be string' };
      vErrors === null ? (vErrors = [err3]) : vErrors.push(err3), errors++;
    }
    if (data.last_name !== void 0 && typeof data.last_name != 'string') {
      let err4 = { path: instancePath + '/last_name', keyword: 'type', expected: 'must be string' };
      vErrors === null ? (vErrors = [err4]) : vErrors.push(err4), errors++;
    }
    if (data.assigned_to_email !== void 0 && typeof data.assigned_to_email != 'string') {
      let err5 = { path: instancePath + '/assigned_to_email', keyword: 'type', expected: 'must be string' };
      vErrors === null ? (vErrors = [err5]) : vErrors.push(err5), errors++;
    }
    if (data.sendblue_number !== void 0) {
      let data4 = data.sendblue_number;
      if (typeof data4 == 'string') {
        if (!pattern3.test(data4)) {
          let err6 = {
            path: instancePath + '/sendblue_number',
            keyword: 'pattern',
            expected: 'must match pattern "^\\+[1-9]\\d{1,14}$"',
          };
          vErrors === null ? (vErrors = [err6]) : vErrors.push(err6), errors++;
        }
      } else {
        let err7 = { path: instancePath + '/sendblue_number', keyword: 'type', expected: 'must be string' };
        vErrors === null ? (vErrors = [err7]) : vErrors.push(err7), errors++;
      }
    }
    if (data.tags !== void 0) {
      let data5 = data.tags;
      if (Array.isArray(data5)) {
        let len0 = data5.length;
        for (let i0 = 0; i0 < len0; i0++)
          if (typeof data5[i0] != 'string') {
            let err8 = { path: instancePath + '/tags/' + i0, keyword: 'type', expected: 'must be string' };
            vErrors === null ? (vErrors = [err8]) : vErrors.push(err8), errors++;
          }
      } else {
        let err9 = { path: instancePath + '/tags', keyword: 'type', expected: 'must be array' };
        vErrors === null ? (vErrors = [err9]) : vErrors.push(err9), errors++;
      }
    }
    if (data.custom_variables !== void 0) {
      let data7 = data.custom_variables;
      if (data7 && typeof data7 == 'object' && !Array.isArray(data7)) {
        for (let key0 in data7)
          if (typeof data7[key0] != 'string') {
            let err10 = {
              path: instancePath + '/custom_variables/*',
              keyword: 'type',
              expected: 'must be string',
            };
            vErrors === null ? (vErrors = [err10]) : vErrors.push(err10), errors++;
          }
      } else {
        let err11 = { path: instancePath + '/custom_variables', keyword: 'type', expected: 'must be object' };
        vErrors === null ? (vErrors = [err11]) : vErrors.push(err11), errors++;
      }
    }
    if (data.update_if_exists !== void 0 && typeof data.update_if_exists != 'boolean') {
      let err12 = { path: instancePath + '/update_if_exists', keyword: 'type', expected: 'must be boolean' };
      vErrors === null ? (vErrors = [err12]) : vErrors.push(err12), errors++;
    }
    if (data.phone_number !== void 0) {
      let data10 = data.phone_number;
      if (typeof data10 == 'string') {
        if (!pattern3.test(data10)) {
          let err13 = {
            path: instancePath + '/phone_number',
            keyword: 'pattern',
            expected: 'must match pattern "^\\+[1-9]\\d{1,14}$"',
          };
          vErrors === null ? (vErrors = [err13]) : vErrors.push(err13), errors++;
        }
      } else {
        let err14 = { path: instancePath + '/phone_number', keyword: 'type', expected: 'must be string' };
        vErrors === null ? (vErrors = [err14]) : vErrors.push(err14), errors++;
      }
    }
    if (data.phoneNumber !== void 0) {
      let data11 = data.phoneNumber;
      if (typeof data11 == 'string') {
        if (!pattern3.test(data11)) {
          let err15 = {
            path: instancePath + '/phoneNumber',
            keyword: 'pattern',
            expected: 'must match pattern "^\\+[1-9]\\d{1,14}$"',
          };
          vErrors === null ? (vErrors = [err15]) : vErrors.push(err15), errors++;
        }
      } else {
        let err16 = { path: instancePath + '/phoneNumber', keyword: 'type', expected: 'must be string' };
        vErrors === null ? (vErrors = [err16]) : vErrors.push(err16), errors++;
      }
    }
    if (data.firstName !== void 0 && typeof data.firstName != 'string') {
      let err17 = { path: instancePath + '/firstName', keyword: 'type', expected: 'must be string' };
      vErrors === null ? (vErrors = [err17]) : vErrors.push(err17), errors++;
    }
    if (data.lastName !== void 0 && typeof data.lastName != 'string') {
      let err18 = { path: instancePath + '/lastName', keyword: 'type', expected: 'must be string' };
      vErrors === null ? (vErrors = [err18]) : vErrors.push(err18), errors++;
    }
    if (data.assignedToEmail !== void 0 && typeof data.assignedToEmail != 'string') {
      let err19 = { path: instancePath + '/assignedToEmail', keyword: 'type', expected: 'must be string' };
      vErrors === null ? (vErrors = [err19]) : vErrors.push(err19), errors++;
    }
    if (data.sendblueNumber !== void 0) {
      let data15 = data.sendblueNumber;
      if (typeof data15 == 'string') {
        if (!pattern3.test(data15)) {
          let err20 = {
            path: instancePath + '/sendblueNumber',
            keyword: 'pattern',
            expected: 'must match pattern "^\\+[1-9]\\d{1,14}$"',
          };
          vErrors === null ? (vErrors = [err20]) : vErrors.push(err20), errors++;
        }
      } else {
        let err21 = { path: instancePath + '/sendblueNumber', keyword: 'type', expected: 'must be string' };
        vErrors === null ? (vErrors = [err21]) : vErrors.push(err21), errors++;
      }
    }
  } else {
    let err22 = { path: instancePath, keyword: 'type', expected: 'must be object' };
    vErrors === null ? (vErrors = [err22]) : vErrors.push(err22), errors++;
  }
  return ((validate61.errors = vErrors), errors === 0);
}
var ContactDeleteResult = validate62;
function validate62(data, { instancePath = '', parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null,
    errors = 0;
  if (data && typeof data == 'object' && !Array.isArray(data)) {
    if (data.status !== void 0 && typeof data.status != 'string') {
      let err0 = { path: instancePath + '/status', keyword: 'type', expected: 'must be string' };
      vErrors === null ? (vErrors = [err0]) : vErrors.push(err0), errors++;
    }
  } else {
    let err1 = { path: instancePath, keyword: 'type', expected: 'must be object' };
    vErrors === null ? (vErrors = [err1]) : vErrors.push(err1), errors++;
  }
  return ((validate62.errors = vErrors), errors === 0);
}
var ContactList = validate63;
function validate63(data, { instancePath = '', parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null,
    errors = 0;
  if (Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      validate56(data[i0], {
        instancePath: instancePath + '/' + i0,
        parentData: data,
        parentDataProperty: i0,
        rootData,
      }) ||
        ((vErrors = vErrors === null ? validate56.errors : vErrors.concat(validate56.errors)),
        (errors = vErrors.length));
  } else {
    let err0 = { path: instancePath, keyword: 'type', expected: 'must be array' };
    vErrors === null ? (vErrors = [err0]) : vErrors.push(err0), errors++;
  }
  return ((validate63.errors = vErrors), errors === 0);
}
var ContactOptOut = validate65;
function validate65(data, { instancePath = '', parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null,
    errors = 0;
  if (data && typeof data == 'object' && !Array.isArray(data)) {
    if (data.number === void 0) {
      let err0 = {
        path: instancePath,
        keyword: 'required',
        expected: "must have required property 'number'",
      };
      vErrors === null ? (vErrors = [err0]) : vErrors.push(err0), errors++;
    }
    if (data.number !== void 0) {
      let data0 = data.number;
      if (typeof data0 == 'string') {
        if (!pattern3.test(data0)) {
          let err1 = {
            path: instancePath + '/number',
            keyword: 'pattern',
            expected: 'must match pattern "^\\+[1-9]\\d{1,14}$"',
          };
          vErrors === null ? (vErrors = [err1]) : vErrors.push(err1), errors++;
        }
      } else {
        let err2 = { path: instancePath + '/number', keyword: 'type', expected: 'must be string' };
        vErrors === null ? (vErrors = [err2]) : vErrors.push(err2), errors++;
      }
    }
    if (data.opted_out !== void 0 && typeof data.opted_out != 'boolean') {
      let err3 = { path: instancePath + '/opted_out', keyword: 'type', expected: 'must be boolean' };
      vErrors === null ? (vErrors = [err3]) : vErrors.push(err3), errors++;
    }
  } else {
    let err4 = { path: instancePath, keyword: 'type', expected: 'must be object' };
    vErrors === null ? (vErrors = [err4]) : vErrors.push(err4), errors++;
  }
  return ((validate65.errors = vErrors), errors === 0);
}
var ContactOptOutResult = validate66;
function validate66(data, { instancePath = '', parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null,
    errors = 0;
  if (data && typeof data == 'object' && !Array.isArray(data)) {
    if (data.status !== void 0 && typeof data.status != 'string') {
      let err0 = { path: instancePath + '/status', keyword: 'type', expected: 'must be string' };
      vErrors === null ? (vErrors = [err0]) : vErrors.push(err0), errors++;
    }
    if (data.number !== void 0 && typeof data.number != 'string') {
      let err1 = { path: instancePath + '/number', keyword: 'type', expected: 'must be string' };
      vErrors === null ? (vErrors = [err1]) : vErrors.push(err1), errors++;
    }
    if (data.opted_out !== void 0 && typeof data.opted_out != 'boolean') {
      let err2 = { path: instancePath + '/opted_out', keyword: 'type', expected: 'must be boolean' };
      vErrors === null ? (vErrors = [err2]) : vErrors.push(err2), errors++;
    }
  } else {
    let err3 = { path: instancePath, keyword: 'type', expected: 'must be object' };
    vErrors === null ? (vErrors = [err3]) : vErrors.push(err3), errors++;
  }
  return ((validate66.errors = vErrors), errors === 0);
}
var ContactResult = validate67;
function validate67(data, { instancePath = '', parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null,
    errors = 0;
  if (data && typeof data == 'object' && !Array.isArray(data)) {
    if (data.status !== void 0 && typeof data.status != 'string') {
      let err0 = { path: instancePath + '/status', keyword: 'type', expected: 'must be string' };
      vErrors === null ? (vErrors = [err0]) : vErrors.push(err0), errors++;
    }
    data.contact !== void 0 &&
      (validate56(data.contact, {
        instancePath: instancePath + '/contact',
        parentData: data,
        parentDataProperty: 'contact',
        rootData,
      }) ||
        ((vErrors = vErrors === null ? validate56.errors : vErrors.concat(validate56.errors)),
        (errors = vErrors.length)));
  } else {
    let err1 = { path: instancePath, keyword: 'type', expected: 'must be object' };
    vErrors === null ? (vErrors = [err1]) : vErrors.push(err1), errors++;
  }
  return ((validate67.errors = vErrors), errors === 0);
}
var ContactUpdate = validate69;
function validate69(data, { instancePath = '', parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null,
    errors = 0;
  if (data && typeof data == 'object' && !Array.isArray(data)) {
    if (data.first_name !== void 0 && typeof data.first_name != 'string') {
      let err0 = { path: instancePath + '/first_name', keyword: 'type', expected: 'must be string' };
      vErrors === null ? (vErrors = [err0]) : vErrors.push(err0), errors++;
    }
    if (data.last_name !== void 0 && typeof data.last_name != 'string') {
      let err1 = { path: instancePath + '/last_name', keyword: 'type', expected: 'must be string' };
      vErrors === null ? (vErrors = [err1]) : vErrors.push(err1), errors++;
    }
    if (data.company_name !== void 0 && typeof data.company_name != 'string') {
      let err2 = { path: instancePath + '/company_name', keyword: 'type', expected: 'must be string' };
      vErrors === null ? (vErrors = [err2]) : vErrors.push(err2), errors++;
    }
    if (data.assigned_to_email !== void 0 && typeof data.assigned_to_email != 'string') {
      let err3 = { path: instancePath + '/assigned_to_email', keyword: 'type', expected: 'must be string' };
      vErrors === null ? (vErrors = [err3]) : vErrors.push(err3), errors++;
    }
    if (data.sendblue_number !== void 0) {
      let data4 = data.sendblue_number;
      if (typeof data4 == 'string') {
        if (!pattern3.test(data4)) {
          let err4 = {
            path: instancePath + '/sendblue_number',
            keyword: 'pattern',
            expected: 'must match pattern "^\\+[1-9]\\d{1,14}$"',
          };
          vErrors === null ? (vErrors = [err4]) : vErrors.push(err4), errors++;
        }
      } else {
        let err5 = { path: instancePath + '/sendblue_number', keyword: 'type', expected: 'must be string' };
        vErrors === null ? (vErrors = [err5]) : vErrors.push(err5), errors++;
      }
    }
    if (data.tags !== void 0) {
      let data5 = data.tags;
      if (Array.isArray(data5)) {
        let len0 = data5.length;
        for (let i0 = 0; i0 < len0; i0++)
          if (typeof data5[i0] != 'string') {
            let err6 = { path: instancePath + '/tags/' + i0, keyword: 'type', expected: 'must be string' };
            vErrors === null ? (vErrors = [err6]) : vErrors.push(err6), errors++;
          }
      } else {
        let err7 = { path: instancePath + '/tags', keyword: 'type', expected: 'must be array' };
        vErrors === null ? (vErrors = [err7]) : vErrors.push(err7), errors++;
      }
    }
    if (data.custom_variables !== void 0) {
      let data7 = data.custom_variables;
      if (data7 && typeof data7 == 'object' && !Array.isArray(data7)) {
        for (let key0 in data7)
          if (typeof data7[key0] != 'string') {
            let err8 = {
              path: instancePath + '/custom_variables/*',
              keyword: 'type',
              expected: 'must be string',
            };
            vErrors === null ? (vErrors = [err8]) : vErrors.push(err8), errors++;
          }
      } else {
        let err9 = { path: instancePath + '/custom_variables', keyword: 'type', expected: 'must be object' };
        vErrors === null ? (vErrors = [err9]) : vErrors.push(err9), errors++;
      }
    }
    if (data.opt_out !== void 0 && typeof data.opt_out != 'boolean') {
      let err10 = { path: instancePath + '/opt_out', keyword: 'type', expected: 'must be boolean' };
      vErrors === null ? (vErrors = [err10]) : vErrors.push(err10), errors++;
    }
    if (data.firstName !== void 0 && typeof data.firstName != 'string') {
      let err11 = { path: instancePath + '/firstName', keyword: 'type', expected: 'must be string' };
      vErrors === null ? (vErrors = [err11]) : vErrors.push(err11), errors++;
    }
    if (data.lastName !== void 0 && typeof data.lastName != 'string') {
      let err12 = { path: instancePath + '/lastName', keyword: 'type', expected: 'must be string' };
      vErrors === null ? (vErrors = [err12]) : vErrors.push(err12), errors++;
    }
    if (data.companyName !== void 0 && typeof data.companyName != 'string') {
      let err13 = { path: instancePath + '/companyName', keyword: 'type', expected: 'must be string' };
      vErrors === null ? (vErrors = [err13]) : vErrors.push(err13), errors++;
    }
    if (data.assignedToEmail !== void 0 && typeof data.assignedToEmail != 'string') {
      let err14 = { path: instancePath + '/assignedToEmail', keyword: 'type', expected: 'must be string' };
      vErrors === null ? (vErrors = [err14]) : vErrors.push(err14), errors++;
    }
    if (data.sendblueNumber !== void 0) {
      let data14 = data.sendblueNumber;
      if (typeof data14 == 'string') {
        if (!pattern3.test(data14)) {
          let err15 = {
            path: instancePath + '/sendblueNumber',
            keyword: 'pattern',
            expected: 'must match pattern "^\\+[1-9]\\d{1,14}$"',
          };
          vErrors === null ? (vErrors = [err15]) : vErrors.push(err15), errors++;
        }
      } else {
        let err16 = { path: instancePath + '/sendblueNumber', keyword: 'type', expected: 'must be string' };
        vErrors === null ? (vErrors = [err16]) : vErrors.push(err16), errors++;
      }
    }
    if (data.optOut !== void 0 && typeof data.optOut != 'boolean') {
      let err17 = { path: instancePath + '/optOut', keyword: 'type', expected: 'must be boolean' };
      vErrors === null ? (vErrors = [err17]) : vErrors.push(err17), errors++;
    }
  } else {
    let err18 = { path: instancePath, keyword: 'type', expected: 'must be object' };
    vErrors === null ? (vErrors = [err18]) : vErrors.push(err18), errors++;
  }
  return ((validate69.errors = vErrors), errors === 0);
}
var ContactVerify = validate70;
function validate70(data, { instancePath = '', parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null,
    errors = 0;
  if (data && typeof data == 'object' && !Array.isArray(data)) {
    if (data.number === void 0) {
      let err0 = {
        path: instancePath,
        keyword: 'required',
        expected: "must have required property 'number'",
      };
      vErrors === null ? (vErrors = [err0]) : vErrors.push(err0), errors++;
    }
    if (data.number !== void 0) {
      let data0 = data.number;
      if (typeof data0 == 'string') {
        if (!pattern3.test(data0)) {
          let err1 = {
            path: instancePath + '/number',
            keyword: 'pattern',
            expected: 'must match pattern "^\\+[1-9]\\d{1,14}$"',
          };
          vErrors === null ? (vErrors = [err1]) : vErrors.push(err1), errors++;
        }
      } else {
        let err2 = { path: instancePath + '/number', keyword: 'type', expected: 'must be string' };
        vErrors === null ? (vErrors = [err2]) : vErrors.push(err2), errors++;
      }
    }
  } else {
    let err3 = { path: instancePath, keyword: 'type', expected: 'must be object' };
    vErrors === null ? (vErrors = [err3]) : vErrors.push(err3), errors++;
  }
  return ((validate70.errors = vErrors), errors === 0);
}
var ContactVerifyResult = validate71;
function validate71(data, { instancePath = '', parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null,
    errors = 0;
  if (data && typeof data == 'object' && !Array.isArray(data)) {
    if (data.status !== void 0 && typeof data.status != 'string') {
      let err0 = { path: instancePath + '/status', keyword: 'type', expected: 'must be string' };
      vErrors === null ? (vErrors = [err0]) : vErrors.push(err0), errors++;
    }
  } else {
    let err1 = { path: instancePath, keyword: 'type', expected: 'must be object' };
    vErrors === null ? (vErrors = [err1]) : vErrors.push(err1), errors++;
  }
  return ((validate71.errors = vErrors), errors === 0);
}
var ErrorBody = validate72;
function validate72(data, { instancePath = '', parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null,
    errors = 0;
  if (data && typeof data == 'object' && !Array.isArray(data)) {
    if (data.status === void 0) {
      let err0 = {
        path: instancePath,
        keyword: 'required',
        expected: "must have required property 'status'",
      };
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
    if (data.status !== void 0) {
      let data0 = data.status;
      if (typeof data0 != 'string') {
        let err2 = { path: instancePath + '/status', keyword: 'type', expected: 'must be string' };
        vErrors === null ? (vErrors = [err2]) : vErrors.push(err2), errors++;
      }
      if (data0 !== 'ERROR') {
        let err3 = { path: instancePath + '/status', keyword: 'const', expected: 'must be "ERROR"' };
        vErrors === null ? (vErrors = [err3]) : vErrors.push(err3), errors++;
      }
    }
    if (data.message !== void 0 && typeof data.message != 'string') {
      let err4 = { path: instancePath + '/message', keyword: 'type', expected: 'must be string' };
      vErrors === null ? (vErrors = [err4]) : vErrors.push(err4), errors++;
    }
  } else {
    let err5 = { path: instancePath, keyword: 'type', expected: 'must be object' };
    vErrors === null ? (vErrors = [err5]) : vErrors.push(err5), errors++;
  }
  return ((validate72.errors = vErrors), errors === 0);
}
var MissingCredentialsBody = validate73;
function validate73(data, { instancePath = '', parentData, parentDataProperty, rootData = data } = {}) {
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
  return ((validate73.errors = vErrors), errors === 0);
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
          if (data0 > 1e3 || isNaN(data0)) {
            let err1 = { path: instancePath + '/limit', keyword: 'maximum', expected: 'must be <= 1000' };
            vErrors === null ? (vErrors = [err1]) : vErrors.push(err1), errors++;
          }
          if (data0 < 1 || isNaN(data0)) {
            let err2 = { path: instancePath + '/limit', keyword: 'minimum', expected: 'must be >= 1' };
            vErrors === null ? (vErrors = [err2]) : vErrors.push(err2), errors++;
          }
        }
      }
      if (data.offset !== void 0) {
        let data1 = data.offset;
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
              let err3 = { path: instancePath + '/offset', keyword: 'type', expected: 'must be integer' };
              vErrors === null ? (vErrors = [err3]) : vErrors.push(err3), errors++;
            }
          coerced1 !== void 0 && ((data1 = coerced1), data !== void 0 && (data.offset = coerced1));
        }
        if (typeof data1 == 'number') {
          if (data1 > 1e4 || isNaN(data1)) {
            let err4 = { path: instancePath + '/offset', keyword: 'maximum', expected: 'must be <= 10000' };
            vErrors === null ? (vErrors = [err4]) : vErrors.push(err4), errors++;
          }
          if (data1 < 0 || isNaN(data1)) {
            let err5 = { path: instancePath + '/offset', keyword: 'minimum', expected: 'must be >= 0' };
            vErrors === null ? (vErrors = [err5]) : vErrors.push(err5), errors++;
          }
        }
      }
      if (data.order_by !== void 0) {
        let data2 = data.order_by;
        if (typeof data2 != 'string') {
          let dataType2 = typeof data2,
            coerced2;
          if (coerced2 === void 0)
            if (dataType2 == 'number' || dataType2 == 'boolean') coerced2 = '' + data2;
            else if (data2 === null) coerced2 = '';
            else {
              let err6 = { path: instancePath + '/order_by', keyword: 'type', expected: 'must be string' };
              vErrors === null ? (vErrors = [err6]) : vErrors.push(err6), errors++;
            }
          coerced2 !== void 0 && ((data2 = coerced2), data !== void 0 && (data.order_by = coerced2));
        }
      }
      if (data.order_direction !== void 0) {
        let data3 = data.order_direction;
        if (typeof data3 != 'string') {
          let dataType3 = typeof data3,
            coerced3;
          if (coerced3 === void 0)
            if (dataType3 == 'number' || dataType3 == 'boolean') coerced3 = '' + data3;
            else if (data3 === null) coerced3 = '';
            else {
              let err7 = {
                path: instancePath + '/order_direction',
                keyword: 'type',
                expected: 'must be string',
              };
              vErrors === null ? (vErrors = [err7]) : vErrors.push(err7), errors++;
            }
          coerced3 !== void 0 && ((data3 = coerced3), data !== void 0 && (data.order_direction = coerced3));
        }
        if (!(data3 === 'asc' || data3 === 'desc')) {
          let err8 = {
            path: instancePath + '/order_direction',
            keyword: 'enum',
            expected: 'must be "asc" or "desc"',
          };
          vErrors === null ? (vErrors = [err8]) : vErrors.push(err8), errors++;
        }
      }
      if (data.phone_number !== void 0) {
        let data4 = data.phone_number;
        if (typeof data4 != 'string') {
          let dataType4 = typeof data4,
            coerced4;
          if (coerced4 === void 0)
            if (dataType4 == 'number' || dataType4 == 'boolean') coerced4 = '' + data4;
            else if (data4 === null) coerced4 = '';
            else {
              let err9 = {
                path: instancePath + '/phone_number',
                keyword: 'type',
                expected: 'must be string',
              };
              vErrors === null ? (vErrors = [err9]) : vErrors.push(err9), errors++;
            }
          coerced4 !== void 0 && ((data4 = coerced4), data !== void 0 && (data.phone_number = coerced4));
        }
      }
      if (data.cid !== void 0) {
        let data5 = data.cid;
        if (typeof data5 != 'string') {
          let dataType5 = typeof data5,
            coerced5;
          if (coerced5 === void 0)
            if (dataType5 == 'number' || dataType5 == 'boolean') coerced5 = '' + data5;
            else if (data5 === null) coerced5 = '';
            else {
              let err10 = { path: instancePath + '/cid', keyword: 'type', expected: 'must be string' };
              vErrors === null ? (vErrors = [err10]) : vErrors.push(err10), errors++;
            }
          coerced5 !== void 0 && ((data5 = coerced5), data !== void 0 && (data.cid = coerced5));
        }
      }
    } else {
      let err11 = { path: instancePath, keyword: 'type', expected: 'must be object' };
      vErrors === null ? (vErrors = [err11]) : vErrors.push(err11), errors++;
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
      403: MissingCredentialsBody,
      429: ErrorBody,
      500: ErrorBody,
    },
  },
  'contacts.create': {
    body: ContactCreate,
    answers: {
      200: ContactResult,
      400: ErrorBody,
      401: ErrorBody,
      403: MissingCredentialsBody,
      409: ErrorBody,
      429: ErrorBody,
      500: ErrorBody,
    },
  },
  'contacts.bulk.delete': {
    body: ContactBulkDelete,
    answers: {
      200: ContactBulkDeleteResult,
      400: ErrorBody,
      401: ErrorBody,
      403: MissingCredentialsBody,
      429: ErrorBody,
      500: ErrorBody,
    },
  },
  'contacts.count': {
    answers: {
      200: ContactCount,
      401: ErrorBody,
      403: MissingCredentialsBody,
      429: ErrorBody,
      500: ErrorBody,
    },
  },
  'contacts.verify': {
    body: ContactVerify,
    answers: {
      200: ContactVerifyResult,
      400: ErrorBody,
      401: ErrorBody,
      403: MissingCredentialsBody,
      404: ErrorBody,
      429: ErrorBody,
      500: ErrorBody,
    },
  },
  'contacts.optOut': {
    body: ContactOptOut,
    answers: {
      200: ContactOptOutResult,
      400: ErrorBody,
      401: ErrorBody,
      403: MissingCredentialsBody,
      404: ErrorBody,
      429: ErrorBody,
      500: ErrorBody,
    },
  },
  'contacts.bulk.create': {
    body: ContactBulkCreate,
    answers: {
      200: ContactBulkCreateResult,
      400: ErrorBody,
      401: ErrorBody,
      403: MissingCredentialsBody,
      429: ErrorBody,
      500: ErrorBody,
    },
  },
  'contacts.retrieve': {
    answers: {
      200: ContactResult,
      401: ErrorBody,
      403: MissingCredentialsBody,
      404: ErrorBody,
      429: ErrorBody,
      500: ErrorBody,
    },
  },
  'contacts.update': {
    body: ContactUpdate,
    answers: {
      200: ContactResult,
      400: ErrorBody,
      401: ErrorBody,
      403: MissingCredentialsBody,
      404: ErrorBody,
      429: ErrorBody,
      500: ErrorBody,
    },
  },
  'contacts.delete': {
    answers: {
      200: ContactDeleteResult,
      401: ErrorBody,
      403: MissingCredentialsBody,
      404: ErrorBody,
      429: ErrorBody,
      500: ErrorBody,
    },
  },
};
