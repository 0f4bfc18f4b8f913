// Generated from specs/tiny/openapi.yaml by tools/codegen. Do not edit: run npm run generate.
// @ts-nocheck The code of ajv has no types; that of the export is written out.
import type { Checks } from '../../spec/operation.js';

var LinkChoice = validate52;
var formats0 = /^(?:[a-z][a-z0-9+\-.]*:)(?:\/?\/)?[^\s]*$/i;
function validate52(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.url !== void 0) {
      let data0 = data.url;
      if (typeof data0 == "string") {
        if (!formats0.test(data0)) {
          let err0 = { path: instancePath + "/url", keyword: "format", expected: 'must match format "uri"' };
          vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
        }
      } else {
        let err1 = { path: instancePath + "/url", keyword: "type", expected: "must be string" };
        vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
      }
    }
  } else {
    let err2 = { path: instancePath, keyword: "type", expected: "must be object" };
    vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
  }
  return validate52.errors = vErrors, errors === 0;
}
var Note = validate53;
function validate53(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.id === void 0) {
      let err0 = { path: instancePath, keyword: "required", expected: "must have required property 'id'" };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.text === void 0) {
      let err1 = { path: instancePath, keyword: "required", expected: "must have required property 'text'" };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    if (data.id !== void 0 && typeof data.id != "string") {
      let err2 = { path: instancePath + "/id", keyword: "type", expected: "must be string" };
      vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
    }
    if (data.text !== void 0 && typeof data.text != "string") {
      let err3 = { path: instancePath + "/text", keyword: "type", expected: "must be string" };
      vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
    }
  } else {
    let err4 = { path: instancePath, keyword: "type", expected: "must be object" };
    vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
  }
  return validate53.errors = vErrors, errors === 0;
}
var NoteCreate = validate54;
function validate54(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.text === void 0) {
      let err0 = { path: instancePath, keyword: "required", expected: "must have required property 'text'" };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.text !== void 0 && typeof data.text != "string") {
      let err1 = { path: instancePath + "/text", keyword: "type", expected: "must be string" };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
  } else {
    let err2 = { path: instancePath, keyword: "type", expected: "must be object" };
    vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
  }
  return validate54.errors = vErrors, errors === 0;
}
var NoteList = validate55;
function validate55(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.data === void 0) {
      let err0 = { path: instancePath, keyword: "required", expected: "must have required property 'data'" };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.has_more === void 0) {
      let err1 = { path: instancePath, keyword: "required", expected: "must have required property 'has_more'" };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    if (data.data !== void 0) {
      let data0 = data.data;
      if (Array.isArray(data0)) {
        let len0 = data0.length;
        for (let i0 = 0; i0 < len0; i0++)
          validate53(data0[i0], { instancePath: instancePath + "/data/" + i0, parentData: data0, parentDataProperty: i0, rootData }) || (vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors), errors = vErrors.length);
      } else {
        let err2 = { path: instancePath + "/data", keyword: "type", expected: "must be array" };
        vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
      }
    }
    if (data.has_more !== void 0 && typeof data.has_more != "boolean") {
      let err3 = { path: instancePath + "/has_more", keyword: "type", expected: "must be boolean" };
      vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
    }
  } else {
    let err4 = { path: instancePath, keyword: "type", expected: "must be object" };
    vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
  }
  return validate55.errors = vErrors, errors === 0;
}
var Refusal = validate57;
function validate57(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.error === void 0) {
      let err0 = { path: instancePath, keyword: "required", expected: "must have required property 'error'" };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.error !== void 0 && typeof data.error != "string") {
      let err1 = { path: instancePath + "/error", keyword: "type", expected: "must be string" };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
  } else {
    let err2 = { path: instancePath, keyword: "type", expected: "must be object" };
    vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
  }
  return validate57.errors = vErrors, errors === 0;
}

const { notes_list_path, notes_list_query, notes_create_path, notes_links_clear_path } = (() => {
var notes_list_path = validate52;
function validate52(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.account_id === void 0) {
      let err0 = { path: instancePath, keyword: "required", expected: "must have required property 'account_id'" };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.account_id !== void 0) {
      let data0 = data.account_id;
      if (!(typeof data0 == "number" && !(data0 % 1) && !isNaN(data0))) {
        let dataType0 = typeof data0, coerced0;
        if (coerced0 === void 0)
          if (dataType0 === "boolean" || data0 === null || dataType0 === "string" && data0 && data0 == +data0 && !(data0 % 1))
            coerced0 = +data0;
          else {
            let err1 = { path: instancePath + "/account_id", keyword: "type", expected: "must be integer" };
            vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
          }
        coerced0 !== void 0 && (data0 = coerced0, data !== void 0 && (data.account_id = coerced0));
      }
    }
  } else {
    let err2 = { path: instancePath, keyword: "type", expected: "must be object" };
    vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
  }
  return validate52.errors = vErrors, errors === 0;
}
var notes_list_query = validate53;
function validate53(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.limit !== void 0) {
      let data0 = data.limit;
      if (!(typeof data0 == "number" && !(data0 % 1) && !isNaN(data0))) {
        let dataType0 = typeof data0, coerced0;
        if (coerced0 === void 0)
          if (dataType0 === "boolean" || data0 === null || dataType0 === "string" && data0 && data0 == +data0 && !(data0 % 1))
            coerced0 = +data0;
          else {
            let err0 = { path: instancePath + "/limit", keyword: "type", expected: "must be integer" };
            vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
          }
        coerced0 !== void 0 && (data0 = coerced0, data !== void 0 && (data.limit = coerced0));
      }
      if (typeof data0 == "number" && (data0 > 9 || isNaN(data0))) {
        let err1 = { path: instancePath + "/limit", keyword: "maximum", expected: "must be <= 9" };
        vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
      }
    }
    if (data.after !== void 0) {
      let data1 = data.after;
      if (typeof data1 != "string") {
        let dataType1 = typeof data1, coerced1;
        if (coerced1 === void 0)
          if (dataType1 == "number" || dataType1 == "boolean")
            coerced1 = "" + data1;
          else if (data1 === null)
            coerced1 = "";
          else {
            let err2 = { path: instancePath + "/after", keyword: "type", expected: "must be string" };
            vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
          }
        coerced1 !== void 0 && (data1 = coerced1, data !== void 0 && (data.after = coerced1));
      }
    }
    if (data.tag !== void 0) {
      let data2 = data.tag;
      if (typeof data2 != "string") {
        let dataType2 = typeof data2, coerced2;
        if (coerced2 === void 0)
          if (dataType2 == "number" || dataType2 == "boolean")
            coerced2 = "" + data2;
          else if (data2 === null)
            coerced2 = "";
          else {
            let err3 = { path: instancePath + "/tag", keyword: "type", expected: "must be string" };
            vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
          }
        coerced2 !== void 0 && (data2 = coerced2, data !== void 0 && (data.tag = coerced2));
      }
    }
  } else {
    let err4 = { path: instancePath, keyword: "type", expected: "must be object" };
    vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
  }
  return validate53.errors = vErrors, errors === 0;
}
var notes_create_path = validate54;
function validate54(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.account_id === void 0) {
      let err0 = { path: instancePath, keyword: "required", expected: "must have required property 'account_id'" };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.account_id !== void 0) {
      let data0 = data.account_id;
      if (!(typeof data0 == "number" && !(data0 % 1) && !isNaN(data0))) {
        let dataType0 = typeof data0, coerced0;
        if (coerced0 === void 0)
          if (dataType0 === "boolean" || data0 === null || dataType0 === "string" && data0 && data0 == +data0 && !(data0 % 1))
            coerced0 = +data0;
          else {
            let err1 = { path: instancePath + "/account_id", keyword: "type", expected: "must be integer" };
            vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
          }
        coerced0 !== void 0 && (data0 = coerced0, data !== void 0 && (data.account_id = coerced0));
      }
    }
  } else {
    let err2 = { path: instancePath, keyword: "type", expected: "must be object" };
    vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
  }
  return validate54.errors = vErrors, errors === 0;
}
var notes_links_clear_path = validate55;
function validate55(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.account_id === void 0) {
      let err0 = { path: instancePath, keyword: "required", expected: "must have required property 'account_id'" };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.account_id !== void 0) {
      let data0 = data.account_id;
      if (!(typeof data0 == "number" && !(data0 % 1) && !isNaN(data0))) {
        let dataType0 = typeof data0, coerced0;
        if (coerced0 === void 0)
          if (dataType0 === "boolean" || data0 === null || dataType0 === "string" && data0 && data0 == +data0 && !(data0 % 1))
            coerced0 = +data0;
          else {
            let err1 = { path: instancePath + "/account_id", keyword: "type", expected: "must be integer" };
            vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
          }
        coerced0 !== void 0 && (data0 = coerced0, data !== void 0 && (data.account_id = coerced0));
      }
    }
  } else {
    let err2 = { path: instancePath, keyword: "type", expected: "must be object" };
    vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
  }
  return validate55.errors = vErrors, errors === 0;
}

return { notes_list_path, notes_list_query, notes_create_path, notes_links_clear_path };
})();

/** The checks by operation. */
export const checks: Checks = {
  'notes.list': { path: notes_list_path, query: notes_list_query, answers: { 200: NoteList, 401: Refusal } },
  'notes.create': { path: notes_create_path, body: NoteCreate, answers: { 201: Note, 401: Refusal } },
  'notes.links.clear': { path: notes_links_clear_path, body: LinkChoice, answers: { 401: Refusal } },
};
