// Generated from specs/orq/openapi.yaml by tools/codegen. Do not edit: run npm run generate.
// @ts-nocheck The code of ajv has no types; those of the two exports are written out.
import type { Checks } from '@contactkit/runtime/validate';

var Contact = validate52;
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
function validate52(data, { instancePath = '', parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null,
    errors = 0;
  if (errors === 0)
    if (data && typeof data == 'object' && !Array.isArray(data)) {
      let missing0;
      if (
        (data._id === void 0 && (missing0 = '_id')) ||
        (data.external_id === void 0 && (missing0 = 'external_id'))
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
      if (data._id !== void 0) {
        let _errs1 = errors;
        if (typeof data._id != 'string')
          return (
            (validate52.errors = [
              { path: instancePath + '/_id', keyword: 'type', expected: 'must be string' },
            ]),
            !1
          );
        var valid0 = _errs1 === errors;
      } else var valid0 = !0;
      if (valid0) {
        if (data.external_id !== void 0) {
          let data1 = data.external_id,
            _errs3 = errors;
          if (errors === _errs3)
            if (typeof data1 == 'string') {
              if (func1(data1) > 120)
                return (
                  (validate52.errors = [
                    {
                      path: instancePath + '/external_id',
                      keyword: 'maxLength',
                      expected: 'must NOT have more than 120 characters',
                    },
                  ]),
                  !1
                );
              if (func1(data1) < 1)
                return (
                  (validate52.errors = [
                    {
                      path: instancePath + '/external_id',
                      keyword: 'minLength',
                      expected: 'must NOT have fewer than 1 characters',
                    },
                  ]),
                  !1
                );
            } else
              return (
                (validate52.errors = [
                  { path: instancePath + '/external_id', keyword: 'type', expected: 'must be string' },
                ]),
                !1
              );
          var valid0 = _errs3 === errors;
        } else var valid0 = !0;
        if (valid0) {
          if (data.display_name !== void 0) {
            let data2 = data.display_name,
              _errs5 = errors;
            if (typeof data2 != 'string' && data2 !== null)
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
            var valid0 = _errs5 === errors;
          } else var valid0 = !0;
          if (valid0) {
            if (data.email !== void 0) {
              let data3 = data.email,
                _errs7 = errors;
              if (typeof data3 != 'string' && data3 !== null)
                return (
                  (validate52.errors = [
                    { path: instancePath + '/email', keyword: 'type', expected: 'must be string or null' },
                  ]),
                  !1
                );
              if (errors === _errs7 && errors === _errs7 && typeof data3 == 'string' && !formats0.test(data3))
                return (
                  (validate52.errors = [
                    {
                      path: instancePath + '/email',
                      keyword: 'format',
                      expected: 'must match format "email"',
                    },
                  ]),
                  !1
                );
              var valid0 = _errs7 === errors;
            } else var valid0 = !0;
            if (valid0) {
              if (data.avatar_url !== void 0) {
                let data4 = data.avatar_url,
                  _errs9 = errors;
                if (typeof data4 != 'string' && data4 !== null)
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
                if (
                  errors === _errs9 &&
                  errors === _errs9 &&
                  typeof data4 == 'string' &&
                  !formats2.test(data4)
                )
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
                var valid0 = _errs9 === errors;
              } else var valid0 = !0;
              if (valid0) {
                if (data.tags !== void 0) {
                  let data5 = data.tags,
                    _errs11 = errors;
                  if (errors === _errs11)
                    if (Array.isArray(data5)) {
                      var valid1 = !0;
                      let len0 = data5.length;
                      for (let i0 = 0; i0 < len0; i0++) {
                        let _errs13 = errors;
                        if (typeof data5[i0] != 'string')
                          return (
                            (validate52.errors = [
                              {
                                path: instancePath + '/tags/' + i0,
                                keyword: 'type',
                                expected: 'must be string',
                              },
                            ]),
                            !1
                          );
                        var valid1 = _errs13 === errors;
                        if (!valid1) break;
                      }
                    } else
                      return (
                        (validate52.errors = [
                          { path: instancePath + '/tags', keyword: 'type', expected: 'must be array' },
                        ]),
                        !1
                      );
                  var valid0 = _errs11 === errors;
                } else var valid0 = !0;
                if (valid0) {
                  if (data.metadata !== void 0) {
                    let data7 = data.metadata,
                      _errs15 = errors;
                    if (errors === _errs15 && !(data7 && typeof data7 == 'object' && !Array.isArray(data7)))
                      return (
                        (validate52.errors = [
                          { path: instancePath + '/metadata', keyword: 'type', expected: 'must be object' },
                        ]),
                        !1
                      );
                    var valid0 = _errs15 === errors;
                  } else var valid0 = !0;
                  if (valid0) {
                    if (data.created !== void 0) {
                      let data8 = data.created,
                        _errs18 = errors;
                      if (errors === _errs18 && errors === _errs18)
                        if (typeof data8 == 'string') {
                          if (!formats4.test(data8))
                            return (
                              (validate52.errors = [
                                {
                                  path: instancePath + '/created',
                                  keyword: 'format',
                                  expected: 'must match format "date-time"',
                                },
                              ]),
                              !1
                            );
                        } else
                          return (
                            (validate52.errors = [
                              {
                                path: instancePath + '/created',
                                keyword: 'type',
                                expected: 'must be string',
                              },
                            ]),
                            !1
                          );
                      var valid0 = _errs18 === errors;
                    } else var valid0 = !0;
                    if (valid0)
                      if (data.updated !== void 0) {
                        let data9 = data.updated,
                          _errs20 = errors;
                        if (errors === _errs20 && errors === _errs20)
                          if (typeof data9 == 'string') {
                            if (!formats4.test(data9))
                              return (
                                (validate52.errors = [
                                  {
                                    path: instancePath + '/updated',
                                    keyword: 'format',
                                    expected: 'must match format "date-time"',
                                  },
                                ]),
                                !1
                              );
                          } else
                            return (
                              (validate52.errors = [
                                {
                                  path: instancePath + '/updated',
                                  keyword: 'type',
                                  expected: 'must be string',
                                },
                              ]),
                              !1
                            );
                        var valid0 = _errs20 === errors;
                      } else var valid0 = !0;
                  }
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
      if (data.external_id === void 0 && (missing0 = 'external_id'))
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
      if (data.external_id !== void 0) {
        let data0 = data.external_id,
          _errs1 = errors;
        if (errors === _errs1)
          if (typeof data0 == 'string') {
            if (func1(data0) > 120)
              return (
                (validate53.errors = [
                  {
                    path: instancePath + '/external_id',
                    keyword: 'maxLength',
                    expected: 'must NOT have more than 120 characters',
                  },
                ]),
                !1
              );
            if (func1(data0) < 1)
              return (
                (validate53.errors = [
                  {
                    path: instancePath + '/external_id',
                    keyword: 'minLength',
                    expected: 'must NOT have fewer than 1 characters',
                  },
                ]),
                !1
              );
          } else
            return (
              (validate53.errors = [
                { path: instancePath + '/external_id', keyword: 'type', expected: 'must be string' },
              ]),
              !1
            );
        var valid0 = _errs1 === errors;
      } else var valid0 = !0;
      if (valid0) {
        if (data.display_name !== void 0) {
          let data1 = data.display_name,
            _errs3 = errors;
          if (typeof data1 != 'string' && data1 !== null)
            return (
              (validate53.errors = [
                { path: instancePath + '/display_name', keyword: 'type', expected: 'must be string or null' },
              ]),
              !1
            );
          var valid0 = _errs3 === errors;
        } else var valid0 = !0;
        if (valid0) {
          if (data.email !== void 0) {
            let data2 = data.email,
              _errs5 = errors;
            if (typeof data2 != 'string' && data2 !== null)
              return (
                (validate53.errors = [
                  { path: instancePath + '/email', keyword: 'type', expected: 'must be string or null' },
                ]),
                !1
              );
            if (errors === _errs5 && errors === _errs5 && typeof data2 == 'string' && !formats0.test(data2))
              return (
                (validate53.errors = [
                  { path: instancePath + '/email', keyword: 'format', expected: 'must match format "email"' },
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
                  (validate53.errors = [
                    {
                      path: instancePath + '/avatar_url',
                      keyword: 'type',
                      expected: 'must be string or null',
                    },
                  ]),
                  !1
                );
              if (errors === _errs7 && errors === _errs7 && typeof data3 == 'string' && !formats2.test(data3))
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
              var valid0 = _errs7 === errors;
            } else var valid0 = !0;
            if (valid0) {
              if (data.tags !== void 0) {
                let data4 = data.tags,
                  _errs9 = errors;
                if (errors === _errs9)
                  if (Array.isArray(data4)) {
                    var valid1 = !0;
                    let len0 = data4.length;
                    for (let i0 = 0; i0 < len0; i0++) {
                      let _errs11 = errors;
                      if (typeof data4[i0] != 'string')
                        return (
                          (validate53.errors = [
                            {
                              path: instancePath + '/tags/' + i0,
                              keyword: 'type',
                              expected: 'must be string',
                            },
                          ]),
                          !1
                        );
                      var valid1 = _errs11 === errors;
                      if (!valid1) break;
                    }
                  } else
                    return (
                      (validate53.errors = [
                        { path: instancePath + '/tags', keyword: 'type', expected: 'must be array' },
                      ]),
                      !1
                    );
                var valid0 = _errs9 === errors;
              } else var valid0 = !0;
              if (valid0)
                if (data.metadata !== void 0) {
                  let data6 = data.metadata,
                    _errs13 = errors;
                  if (errors === _errs13 && !(data6 && typeof data6 == 'object' && !Array.isArray(data6)))
                    return (
                      (validate53.errors = [
                        { path: instancePath + '/metadata', keyword: 'type', expected: 'must be object' },
                      ]),
                      !1
                    );
                  var valid0 = _errs13 === errors;
                } else var valid0 = !0;
            }
          }
        }
      }
    } else
      return (
        (validate53.errors = [{ path: instancePath, keyword: 'type', expected: 'must be object' }]), !1
      );
  return ((validate53.errors = vErrors), errors === 0);
}
var ContactCreated = validate54;
var formats12 = /^(?:urn:uuid:)?[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}$/i;
function validate54(data, { instancePath = '', parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null,
    errors = 0,
    _errs0 = errors;
  validate52(data, { instancePath, parentData, parentDataProperty, rootData }) ||
    ((vErrors = vErrors === null ? validate52.errors : vErrors.concat(validate52.errors)),
    (errors = vErrors.length));
  var valid0 = _errs0 === errors;
  if (valid0) {
    let _errs1 = errors;
    if (errors === _errs1)
      if (data && typeof data == 'object' && !Array.isArray(data)) {
        let missing0;
        if (data.workspace_id === void 0 && (missing0 = 'workspace_id'))
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
        if (data.workspace_id !== void 0) {
          let data0 = data.workspace_id,
            _errs3 = errors;
          if (errors === _errs3 && errors === _errs3)
            if (typeof data0 == 'string') {
              if (!formats12.test(data0))
                return (
                  (validate54.errors = [
                    {
                      path: instancePath + '/workspace_id',
                      keyword: 'format',
                      expected: 'must match format "uuid"',
                    },
                  ]),
                  !1
                );
            } else
              return (
                (validate54.errors = [
                  { path: instancePath + '/workspace_id', keyword: 'type', expected: 'must be string' },
                ]),
                !1
              );
        }
      } else
        return (
          (validate54.errors = [{ path: instancePath, keyword: 'type', expected: 'must be object' }]), !1
        );
    var valid0 = _errs1 === errors;
  }
  return ((validate54.errors = vErrors), errors === 0);
}
var ContactList = validate56;
function validate59(data, { instancePath = '', parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null,
    errors = 0;
  if (errors === 0)
    if (data && typeof data == 'object' && !Array.isArray(data)) {
      let missing0;
      if (
        (data.total_cost === void 0 && (missing0 = 'total_cost')) ||
        (data.total_tokens === void 0 && (missing0 = 'total_tokens')) ||
        (data.total_requests === void 0 && (missing0 = 'total_requests')) ||
        (data.error_rate === void 0 && (missing0 = 'error_rate'))
      )
        return (
          (validate59.errors = [
            {
              path: instancePath,
              keyword: 'required',
              expected: "must have required property '" + missing0 + "'",
            },
          ]),
          !1
        );
      if (data.total_cost !== void 0) {
        let _errs1 = errors;
        if (typeof data.total_cost != 'number')
          return (
            (validate59.errors = [
              { path: instancePath + '/total_cost', keyword: 'type', expected: 'must be number' },
            ]),
            !1
          );
        var valid0 = _errs1 === errors;
      } else var valid0 = !0;
      if (valid0) {
        if (data.total_tokens !== void 0) {
          let _errs3 = errors;
          if (typeof data.total_tokens != 'number')
            return (
              (validate59.errors = [
                { path: instancePath + '/total_tokens', keyword: 'type', expected: 'must be number' },
              ]),
              !1
            );
          var valid0 = _errs3 === errors;
        } else var valid0 = !0;
        if (valid0) {
          if (data.total_requests !== void 0) {
            let _errs5 = errors;
            if (typeof data.total_requests != 'number')
              return (
                (validate59.errors = [
                  { path: instancePath + '/total_requests', keyword: 'type', expected: 'must be number' },
                ]),
                !1
              );
            var valid0 = _errs5 === errors;
          } else var valid0 = !0;
          if (valid0)
            if (data.error_rate !== void 0) {
              let _errs7 = errors;
              if (typeof data.error_rate != 'number')
                return (
                  (validate59.errors = [
                    { path: instancePath + '/error_rate', keyword: 'type', expected: 'must be number' },
                  ]),
                  !1
                );
              var valid0 = _errs7 === errors;
            } else var valid0 = !0;
        }
      }
    } else
      return (
        (validate59.errors = [{ path: instancePath, keyword: 'type', expected: 'must be object' }]), !1
      );
  return ((validate59.errors = vErrors), errors === 0);
}
function validate57(data, { instancePath = '', parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null,
    errors = 0,
    _errs0 = errors;
  validate52(data, { instancePath, parentData, parentDataProperty, rootData }) ||
    ((vErrors = vErrors === null ? validate52.errors : vErrors.concat(validate52.errors)),
    (errors = vErrors.length));
  var valid0 = _errs0 === errors;
  if (valid0) {
    let _errs1 = errors;
    if (errors === _errs1)
      if (data && typeof data == 'object' && !Array.isArray(data))
        data.metrics !== void 0 &&
          (validate59(data.metrics, {
            instancePath: instancePath + '/metrics',
            parentData: data,
            parentDataProperty: 'metrics',
            rootData,
          }) ||
            ((vErrors = vErrors === null ? validate59.errors : vErrors.concat(validate59.errors)),
            (errors = vErrors.length)));
      else
        return (
          (validate57.errors = [{ path: instancePath, keyword: 'type', expected: 'must be object' }]), !1
        );
    var valid0 = _errs1 === errors;
  }
  return ((validate57.errors = vErrors), errors === 0);
}
function validate56(data, { instancePath = '', parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null,
    errors = 0;
  if (errors === 0)
    if (data && typeof data == 'object' && !Array.isArray(data)) {
      let missing0;
      if (
        (data.object === void 0 && (missing0 = 'object')) ||
        (data.data === void 0 && (missing0 = 'data')) ||
        (data.has_more === void 0 && (missing0 = 'has_more'))
      )
        return (
          (validate56.errors = [
            {
              path: instancePath,
              keyword: 'required',
              expected: "must have required property '" + missing0 + "'",
            },
          ]),
          !1
        );
      if (data.object !== void 0) {
        let data0 = data.object,
          _errs1 = errors;
        if (typeof data0 != 'string')
          return (
            (validate56.errors = [
              { path: instancePath + '/object', keyword: 'type', expected: 'must be string' },
            ]),
            !1
          );
        if (data0 !== 'list')
          return (
            (validate56.errors = [
              { path: instancePath + '/object', keyword: 'const', expected: 'must be "list"' },
            ]),
            !1
          );
        var valid0 = _errs1 === errors;
      } else var valid0 = !0;
      if (valid0) {
        if (data.data !== void 0) {
          let data1 = data.data,
            _errs3 = errors;
          if (errors === _errs3)
            if (Array.isArray(data1)) {
              var valid1 = !0;
              let len0 = data1.length;
              for (let i0 = 0; i0 < len0; i0++) {
                let _errs5 = errors;
                validate57(data1[i0], {
                  instancePath: instancePath + '/data/' + i0,
                  parentData: data1,
                  parentDataProperty: i0,
                  rootData,
                }) ||
                  ((vErrors = vErrors === null ? validate57.errors : vErrors.concat(validate57.errors)),
                  (errors = vErrors.length));
                var valid1 = _errs5 === errors;
                if (!valid1) break;
              }
            } else
              return (
                (validate56.errors = [
                  { path: instancePath + '/data', keyword: 'type', expected: 'must be array' },
                ]),
                !1
              );
          var valid0 = _errs3 === errors;
        } else var valid0 = !0;
        if (valid0)
          if (data.has_more !== void 0) {
            let _errs6 = errors;
            if (typeof data.has_more != 'boolean')
              return (
                (validate56.errors = [
                  { path: instancePath + '/has_more', keyword: 'type', expected: 'must be boolean' },
                ]),
                !1
              );
            var valid0 = _errs6 === errors;
          } else var valid0 = !0;
      }
    } else
      return (
        (validate56.errors = [{ path: instancePath, keyword: 'type', expected: 'must be object' }]), !1
      );
  return ((validate56.errors = vErrors), errors === 0);
}
var ContactUpdate = validate62;
function validate62(data, { instancePath = '', parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null,
    errors = 0;
  if (errors === 0)
    if (data && typeof data == 'object' && !Array.isArray(data)) {
      if (data.display_name !== void 0) {
        let data0 = data.display_name,
          _errs1 = errors;
        if (typeof data0 != 'string' && data0 !== null)
          return (
            (validate62.errors = [
              { path: instancePath + '/display_name', keyword: 'type', expected: 'must be string or null' },
            ]),
            !1
          );
        var valid0 = _errs1 === errors;
      } else var valid0 = !0;
      if (valid0) {
        if (data.email !== void 0) {
          let data1 = data.email,
            _errs3 = errors;
          if (typeof data1 != 'string' && data1 !== null)
            return (
              (validate62.errors = [
                { path: instancePath + '/email', keyword: 'type', expected: 'must be string or null' },
              ]),
              !1
            );
          if (errors === _errs3 && errors === _errs3 && typeof data1 == 'string' && !formats0.test(data1))
            return (
              (validate62.errors = [
                { path: instancePath + '/email', keyword: 'format', expected: 'must match format "email"' },
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
                (validate62.errors = [
                  { path: instancePath + '/avatar_url', keyword: 'type', expected: 'must be string or null' },
                ]),
                !1
              );
            if (errors === _errs5 && errors === _errs5 && typeof data2 == 'string' && !formats2.test(data2))
              return (
                (validate62.errors = [
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
          if (valid0) {
            if (data.tags !== void 0) {
              let data3 = data.tags,
                _errs7 = errors;
              if (errors === _errs7)
                if (Array.isArray(data3)) {
                  var valid1 = !0;
                  let len0 = data3.length;
                  for (let i0 = 0; i0 < len0; i0++) {
                    let _errs9 = errors;
                    if (typeof data3[i0] != 'string')
                      return (
                        (validate62.errors = [
                          { path: instancePath + '/tags/' + i0, keyword: 'type', expected: 'must be string' },
                        ]),
                        !1
                      );
                    var valid1 = _errs9 === errors;
                    if (!valid1) break;
                  }
                } else
                  return (
                    (validate62.errors = [
                      { path: instancePath + '/tags', keyword: 'type', expected: 'must be array' },
                    ]),
                    !1
                  );
              var valid0 = _errs7 === errors;
            } else var valid0 = !0;
            if (valid0)
              if (data.metadata !== void 0) {
                let data5 = data.metadata,
                  _errs11 = errors;
                if (errors === _errs11 && !(data5 && typeof data5 == 'object' && !Array.isArray(data5)))
                  return (
                    (validate62.errors = [
                      { path: instancePath + '/metadata', keyword: 'type', expected: 'must be object' },
                    ]),
                    !1
                  );
                var valid0 = _errs11 === errors;
              } else var valid0 = !0;
          }
        }
      }
    } else
      return (
        (validate62.errors = [{ path: instancePath, keyword: 'type', expected: 'must be object' }]), !1
      );
  return ((validate62.errors = vErrors), errors === 0);
}

/** Checks of the bodies of requests, by operation. */
export const requests: Checks = {
  'contacts.create': ContactCreate,
  'contacts.update': ContactUpdate,
};

/** Checks of the bodies of successful answers, by operation. */
export const responses: Checks = {
  'contacts.list': ContactList,
  'contacts.create': ContactCreated,
  'contacts.retrieve': Contact,
  'contacts.update': Contact,
};
