// Generated from specs/digivault/openapi.yaml by tools/codegen. Do not edit: run npm run generate.
// @ts-nocheck The code of ajv has no types; those of the two exports are written out.
import type { Checks } from '@contactkit/runtime/validate';

var Contact = validate52;
var formats0 = /^(?:[a-z][a-z0-9+\-.]*:)(?:\/?\/)?[^\s]*$/i;
function validate52(data, { instancePath = '', parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null,
    errors = 0;
  if (errors === 0)
    if (data && typeof data == 'object' && !Array.isArray(data)) {
      let missing0;
      if (
        (data.id === void 0 && (missing0 = 'id')) ||
        (data.username === void 0 && (missing0 = 'username')) ||
        (data.phone_number === void 0 && (missing0 = 'phone_number')) ||
        (data.avatar_url === void 0 && (missing0 = 'avatar_url')) ||
        (data.display_name === void 0 && (missing0 = 'display_name')) ||
        (data.conversation_id === void 0 && (missing0 = 'conversation_id')) ||
        (data.last_active_at === void 0 && (missing0 = 'last_active_at')) ||
        (data.created_at === void 0 && (missing0 = 'created_at'))
      )
        return (
          (validate52.errors = [
            {
              path: instancePath,
              keyword: 'required',
              expected: "must have required property '" + missing0 + "'",
            },
          ]),
          !1
        );
      if (data.id !== void 0) {
        let _errs1 = errors;
        if (typeof data.id != 'string')
          return (
            (validate52.errors = [
              { path: instancePath + '/id', keyword: 'type', expected: 'must be string' },
            ]),
            !1
          );
        var valid0 = _errs1 === errors;
      } else var valid0 = !0;
      if (valid0) {
        if (data.username !== void 0) {
          let _errs3 = errors;
          if (typeof data.username != 'string')
            return (
              (validate52.errors = [
                { path: instancePath + '/username', keyword: 'type', expected: 'must be string' },
              ]),
              !1
            );
          var valid0 = _errs3 === errors;
        } else var valid0 = !0;
        if (valid0) {
          if (data.phone_number !== void 0) {
            let _errs5 = errors;
            if (typeof data.phone_number != 'string')
              return (
                (validate52.errors = [
                  { path: instancePath + '/phone_number', keyword: 'type', expected: 'must be string' },
                ]),
                !1
              );
            var valid0 = _errs5 === errors;
          } else var valid0 = !0;
          if (valid0) {
            if (data.avatar_url !== void 0) {
              let data3 = data.avatar_url,
                _errs7 = errors;
              if (typeof data3 != 'string' && data3 !== null)
                return (
                  (validate52.errors = [
                    {
                      path: instancePath + '/avatar_url',
                      keyword: 'type',
                      expected: 'must be string or null',
                    },
                  ]),
                  !1
                );
              if (errors === _errs7 && errors === _errs7 && typeof data3 == 'string' && !formats0.test(data3))
                return (
                  (validate52.errors = [
                    {
                      path: instancePath + '/avatar_url',
                      keyword: 'format',
                      expected: 'must match format "uri"',
                    },
                  ]),
                  !1
                );
              var valid0 = _errs7 === errors;
            } else var valid0 = !0;
            if (valid0) {
              if (data.display_name !== void 0) {
                let data4 = data.display_name,
                  _errs9 = errors;
                if (typeof data4 != 'string' && data4 !== null)
                  return (
                    (validate52.errors = [
                      {
                        path: instancePath + '/display_name',
                        keyword: 'type',
                        expected: 'must be string or null',
                      },
                    ]),
                    !1
                  );
                var valid0 = _errs9 === errors;
              } else var valid0 = !0;
              if (valid0) {
                if (data.conversation_id !== void 0) {
                  let _errs11 = errors;
                  if (typeof data.conversation_id != 'string')
                    return (
                      (validate52.errors = [
                        {
                          path: instancePath + '/conversation_id',
                          keyword: 'type',
                          expected: 'must be string',
                        },
                      ]),
                      !1
                    );
                  var valid0 = _errs11 === errors;
                } else var valid0 = !0;
                if (valid0) {
                  if (data.last_active_at !== void 0) {
                    let data6 = data.last_active_at,
                      _errs13 = errors;
                    if (!(typeof data6 == 'number' && !(data6 % 1) && !isNaN(data6)) && data6 !== null)
                      return (
                        (validate52.errors = [
                          {
                            path: instancePath + '/last_active_at',
                            keyword: 'type',
                            expected: 'must be integer or null',
                          },
                        ]),
                        !1
                      );
                    var valid0 = _errs13 === errors;
                  } else var valid0 = !0;
                  if (valid0)
                    if (data.created_at !== void 0) {
                      let data7 = data.created_at,
                        _errs15 = errors;
                      if (!(typeof data7 == 'number' && !(data7 % 1) && !isNaN(data7)))
                        return (
                          (validate52.errors = [
                            {
                              path: instancePath + '/created_at',
                              keyword: 'type',
                              expected: 'must be integer',
                            },
                          ]),
                          !1
                        );
                      var valid0 = _errs15 === errors;
                    } else var valid0 = !0;
                }
              }
            }
          }
        }
      }
    } else
      return (
        (validate52.errors = [{ path: instancePath, keyword: 'type', expected: 'must be object' }]), !1
      );
  return ((validate52.errors = vErrors), errors === 0);
}
var ContactCreate = validate53;
function validate53(data, { instancePath = '', parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null,
    errors = 0;
  if (errors === 0)
    if (data && typeof data == 'object' && !Array.isArray(data)) {
      let missing0;
      if (
        (data.username === void 0 && (missing0 = 'username')) ||
        (data.phone_number === void 0 && (missing0 = 'phone_number'))
      )
        return (
          (validate53.errors = [
            {
              path: instancePath,
              keyword: 'required',
              expected: "must have required property '" + missing0 + "'",
            },
          ]),
          !1
        );
      if (data.username !== void 0) {
        let _errs1 = errors;
        if (typeof data.username != 'string')
          return (
            (validate53.errors = [
              { path: instancePath + '/username', keyword: 'type', expected: 'must be string' },
            ]),
            !1
          );
        var valid0 = _errs1 === errors;
      } else var valid0 = !0;
      if (valid0) {
        if (data.phone_number !== void 0) {
          let _errs3 = errors;
          if (typeof data.phone_number != 'string')
            return (
              (validate53.errors = [
                { path: instancePath + '/phone_number', keyword: 'type', expected: 'must be string' },
              ]),
              !1
            );
          var valid0 = _errs3 === errors;
        } else var valid0 = !0;
        if (valid0) {
          if (data.avatar_url !== void 0) {
            let data2 = data.avatar_url,
              _errs5 = errors;
            if (errors === _errs5 && errors === _errs5)
              if (typeof data2 == 'string') {
                if (!formats0.test(data2))
                  return (
                    (validate53.errors = [
                      {
                        path: instancePath + '/avatar_url',
                        keyword: 'format',
                        expected: 'must match format "uri"',
                      },
                    ]),
                    !1
                  );
              } else
                return (
                  (validate53.errors = [
                    { path: instancePath + '/avatar_url', keyword: 'type', expected: 'must be string' },
                  ]),
                  !1
                );
            var valid0 = _errs5 === errors;
          } else var valid0 = !0;
          if (valid0)
            if (data.display_name !== void 0) {
              let _errs7 = errors;
              if (typeof data.display_name != 'string')
                return (
                  (validate53.errors = [
                    { path: instancePath + '/display_name', keyword: 'type', expected: 'must be string' },
                  ]),
                  !1
                );
              var valid0 = _errs7 === errors;
            } else var valid0 = !0;
        }
      }
    } else
      return (
        (validate53.errors = [{ path: instancePath, keyword: 'type', expected: 'must be object' }]), !1
      );
  return ((validate53.errors = vErrors), errors === 0);
}
var ContactDeleted = validate54;
function validate54(data, { instancePath = '', parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null,
    errors = 0;
  if (errors === 0)
    if (data && typeof data == 'object' && !Array.isArray(data)) {
      let missing0;
      if ((data.id === void 0 && (missing0 = 'id')) || (data.deleted === void 0 && (missing0 = 'deleted')))
        return (
          (validate54.errors = [
            {
              path: instancePath,
              keyword: 'required',
              expected: "must have required property '" + missing0 + "'",
            },
          ]),
          !1
        );
      if (data.id !== void 0) {
        let _errs1 = errors;
        if (typeof data.id != 'string')
          return (
            (validate54.errors = [
              { path: instancePath + '/id', keyword: 'type', expected: 'must be string' },
            ]),
            !1
          );
        var valid0 = _errs1 === errors;
      } else var valid0 = !0;
      if (valid0)
        if (data.deleted !== void 0) {
          let data1 = data.deleted,
            _errs3 = errors;
          if (typeof data1 != 'boolean')
            return (
              (validate54.errors = [
                { path: instancePath + '/deleted', keyword: 'type', expected: 'must be boolean' },
              ]),
              !1
            );
          if (data1 !== !0)
            return (
              (validate54.errors = [
                { path: instancePath + '/deleted', keyword: 'const', expected: 'must be true' },
              ]),
              !1
            );
          var valid0 = _errs3 === errors;
        } else var valid0 = !0;
    } else
      return (
        (validate54.errors = [{ path: instancePath, keyword: 'type', expected: 'must be object' }]), !1
      );
  return ((validate54.errors = vErrors), errors === 0);
}
var ContactList = validate55;
function validate55(data, { instancePath = '', parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null,
    errors = 0;
  if (errors === 0)
    if (data && typeof data == 'object' && !Array.isArray(data)) {
      let missing0;
      if (
        (data.has_more === void 0 && (missing0 = 'has_more')) ||
        (data.data === void 0 && (missing0 = 'data'))
      )
        return (
          (validate55.errors = [
            {
              path: instancePath,
              keyword: 'required',
              expected: "must have required property '" + missing0 + "'",
            },
          ]),
          !1
        );
      if (data.has_more !== void 0) {
        let _errs1 = errors;
        if (typeof data.has_more != 'boolean')
          return (
            (validate55.errors = [
              { path: instancePath + '/has_more', keyword: 'type', expected: 'must be boolean' },
            ]),
            !1
          );
        var valid0 = _errs1 === errors;
      } else var valid0 = !0;
      if (valid0)
        if (data.data !== void 0) {
          let data1 = data.data,
            _errs3 = errors;
          if (errors === _errs3)
            if (Array.isArray(data1)) {
              var valid1 = !0;
              let len0 = data1.length;
              for (let i0 = 0; i0 < len0; i0++) {
                let _errs5 = errors;
                validate52(data1[i0], {
                  instancePath: instancePath + '/data/' + i0,
                  parentData: data1,
                  parentDataProperty: i0,
                  rootData,
                }) ||
                  ((vErrors = vErrors === null ? validate52.errors : vErrors.concat(validate52.errors)),
                  (errors = vErrors.length));
                var valid1 = _errs5 === errors;
                if (!valid1) break;
              }
            } else
              return (
                (validate55.errors = [
                  { path: instancePath + '/data', keyword: 'type', expected: 'must be array' },
                ]),
                !1
              );
          var valid0 = _errs3 === errors;
        } else var valid0 = !0;
    } else
      return (
        (validate55.errors = [{ path: instancePath, keyword: 'type', expected: 'must be object' }]), !1
      );
  return ((validate55.errors = vErrors), errors === 0);
}
var ContactUpdate = validate57;
function validate57(data, { instancePath = '', parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null,
    errors = 0;
  if (errors === 0)
    if (data && typeof data == 'object' && !Array.isArray(data)) {
      if (data.username !== void 0) {
        let _errs1 = errors;
        if (typeof data.username != 'string')
          return (
            (validate57.errors = [
              { path: instancePath + '/username', keyword: 'type', expected: 'must be string' },
            ]),
            !1
          );
        var valid0 = _errs1 === errors;
      } else var valid0 = !0;
      if (valid0) {
        if (data.phone_number !== void 0) {
          let _errs3 = errors;
          if (typeof data.phone_number != 'string')
            return (
              (validate57.errors = [
                { path: instancePath + '/phone_number', keyword: 'type', expected: 'must be string' },
              ]),
              !1
            );
          var valid0 = _errs3 === errors;
        } else var valid0 = !0;
        if (valid0) {
          if (data.avatar_url !== void 0) {
            let data2 = data.avatar_url,
              _errs5 = errors;
            if (typeof data2 != 'string' && data2 !== null)
              return (
                (validate57.errors = [
                  { path: instancePath + '/avatar_url', keyword: 'type', expected: 'must be string or null' },
                ]),
                !1
              );
            if (errors === _errs5 && errors === _errs5 && typeof data2 == 'string' && !formats0.test(data2))
              return (
                (validate57.errors = [
                  {
                    path: instancePath + '/avatar_url',
                    keyword: 'format',
                    expected: 'must match format "uri"',
                  },
                ]),
                !1
              );
            var valid0 = _errs5 === errors;
          } else var valid0 = !0;
          if (valid0)
            if (data.display_name !== void 0) {
              let data3 = data.display_name,
                _errs7 = errors;
              if (typeof data3 != 'string' && data3 !== null)
                return (
                  (validate57.errors = [
                    {
                      path: instancePath + '/display_name',
                      keyword: 'type',
                      expected: 'must be string or null',
                    },
                  ]),
                  !1
                );
              var valid0 = _errs7 === errors;
            } else var valid0 = !0;
        }
      }
    } else
      return (
        (validate57.errors = [{ path: instancePath, keyword: 'type', expected: 'must be object' }]), !1
      );
  return ((validate57.errors = vErrors), errors === 0);
}

/** Checks of the bodies of requests, by operation. */
export const requests: Checks = {
  'contacts.create': ContactCreate,
  'contacts.update': ContactUpdate,
};

/** Checks of the bodies of successful answers, by operation. */
export const responses: Checks = {
  'contacts.list': ContactList,
  'contacts.create': Contact,
  'contacts.retrieve': Contact,
  'contacts.update': Contact,
  'contacts.delete': ContactDeleted,
};
