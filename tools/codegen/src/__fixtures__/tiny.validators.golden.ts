// Generated from specs/tiny/openapi.yaml by tools/codegen. Do not edit: run npm run generate.
// @ts-nocheck The code of ajv has no types; those of the two exports are written out.
import type { Checks } from '@contactkit/runtime/validate';

var LinkChoice = validate52;
var formats0 = /^(?:[a-z][a-z0-9+\-.]*:)(?:\/?\/)?[^\s]*$/i;
function validate52(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      if (data.url !== void 0) {
        let data0 = data.url, _errs1 = errors;
        if (errors === _errs1 && errors === _errs1)
          if (typeof data0 == "string") {
            if (!formats0.test(data0))
              return validate52.errors = [{ path: instancePath + "/url", keyword: "format", expected: 'must match format "uri"' }], !1;
          } else
            return validate52.errors = [{ path: instancePath + "/url", keyword: "type", expected: "must be string" }], !1;
      }
    } else
      return validate52.errors = [{ path: instancePath, keyword: "type", expected: "must be object" }], !1;
  return validate52.errors = vErrors, errors === 0;
}
var Note = validate53;
function validate53(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.id === void 0 && (missing0 = "id") || data.text === void 0 && (missing0 = "text"))
        return validate53.errors = [{ path: instancePath, keyword: "required", expected: "must have required property '" + missing0 + "'" }], !1;
      if (data.id !== void 0) {
        let _errs1 = errors;
        if (typeof data.id != "string")
          return validate53.errors = [{ path: instancePath + "/id", keyword: "type", expected: "must be string" }], !1;
        var valid0 = _errs1 === errors;
      } else
        var valid0 = !0;
      if (valid0)
        if (data.text !== void 0) {
          let _errs3 = errors;
          if (typeof data.text != "string")
            return validate53.errors = [{ path: instancePath + "/text", keyword: "type", expected: "must be string" }], !1;
          var valid0 = _errs3 === errors;
        } else
          var valid0 = !0;
    } else
      return validate53.errors = [{ path: instancePath, keyword: "type", expected: "must be object" }], !1;
  return validate53.errors = vErrors, errors === 0;
}
var NoteCreate = validate54;
function validate54(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.text === void 0 && (missing0 = "text"))
        return validate54.errors = [{ path: instancePath, keyword: "required", expected: "must have required property '" + missing0 + "'" }], !1;
      if (data.text !== void 0 && typeof data.text != "string")
        return validate54.errors = [{ path: instancePath + "/text", keyword: "type", expected: "must be string" }], !1;
    } else
      return validate54.errors = [{ path: instancePath, keyword: "type", expected: "must be object" }], !1;
  return validate54.errors = vErrors, errors === 0;
}
var NoteList = validate55;
function validate55(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.data === void 0 && (missing0 = "data") || data.has_more === void 0 && (missing0 = "has_more"))
        return validate55.errors = [{ path: instancePath, keyword: "required", expected: "must have required property '" + missing0 + "'" }], !1;
      if (data.data !== void 0) {
        let data0 = data.data, _errs1 = errors;
        if (errors === _errs1)
          if (Array.isArray(data0)) {
            var valid1 = !0;
            let len0 = data0.length;
            for (let i0 = 0; i0 < len0; i0++) {
              let _errs3 = errors;
              validate53(data0[i0], { instancePath: instancePath + "/data/" + i0, parentData: data0, parentDataProperty: i0, rootData }) || (vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors), errors = vErrors.length);
              var valid1 = _errs3 === errors;
              if (!valid1)
                break;
            }
          } else
            return validate55.errors = [{ path: instancePath + "/data", keyword: "type", expected: "must be array" }], !1;
        var valid0 = _errs1 === errors;
      } else
        var valid0 = !0;
      if (valid0)
        if (data.has_more !== void 0) {
          let _errs4 = errors;
          if (typeof data.has_more != "boolean")
            return validate55.errors = [{ path: instancePath + "/has_more", keyword: "type", expected: "must be boolean" }], !1;
          var valid0 = _errs4 === errors;
        } else
          var valid0 = !0;
    } else
      return validate55.errors = [{ path: instancePath, keyword: "type", expected: "must be object" }], !1;
  return validate55.errors = vErrors, errors === 0;
}

/** Checks of the bodies of requests, by operation. */
export const requests: Checks = {
  'notes.create': NoteCreate,
  'notes.links.clear': LinkChoice,
};

/** Checks of the bodies of successful answers, by operation. */
export const responses: Checks = {
  'notes.list': NoteList,
  'notes.create': Note,
};
