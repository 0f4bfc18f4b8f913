// Generated from specs/chatwoot/openapi.yaml by tools/codegen. Do not edit: run npm run generate.
// @ts-nocheck The code of ajv has no types; those of the two exports are written out.
import type { Checks } from '@contactkit/runtime/validate';

var Contact = validate52;
var formats0 =
  /^\d\d\d\d-[0-1]\d-[0-3]\dt(?:[0-2]\d:[0-5]\d:[0-5]\d|23:59:60)(?:\.\d+)?(?:z|[+-]\d\d(?::?\d\d)?)$/i;
function validate54(data, { instancePath = '', parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null,
    errors = 0;
  if (errors === 0)
    if (data && typeof data == 'object' && !Array.isArray(data)) {
      let missing0;
      if (
        (data.id === void 0 && (missing0 = 'id')) ||
        (data.channel_id === void 0 && (missing0 = 'channel_id')) ||
        (data.name === void 0 && (missing0 = 'name')) ||
        (data.channel_type === void 0 && (missing0 = 'channel_type'))
      )
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
        let data0 = data.id,
          _errs1 = errors;
        if (!(typeof data0 == 'number' && !(data0 % 1) && !isNaN(data0)))
          return (
            (validate54.errors = [
              { path: instancePath + '/id', keyword: 'type', expected: 'must be integer' },
            ]),
            !1
          );
        var valid0 = _errs1 === errors;
      } else var valid0 = !0;
      if (valid0) {
        if (data.channel_id !== void 0) {
          let data1 = data.channel_id,
            _errs3 = errors;
          if (!(typeof data1 == 'number' && !(data1 % 1) && !isNaN(data1)))
            return (
              (validate54.errors = [
                { path: instancePath + '/channel_id', keyword: 'type', expected: 'must be integer' },
              ]),
              !1
            );
          var valid0 = _errs3 === errors;
        } else var valid0 = !0;
        if (valid0) {
          if (data.name !== void 0) {
            let _errs5 = errors;
            if (typeof data.name != 'string')
              return (
                (validate54.errors = [
                  { path: instancePath + '/name', keyword: 'type', expected: 'must be string' },
                ]),
                !1
              );
            var valid0 = _errs5 === errors;
          } else var valid0 = !0;
          if (valid0) {
            if (data.channel_type !== void 0) {
              let _errs7 = errors;
              if (typeof data.channel_type != 'string')
                return (
                  (validate54.errors = [
                    { path: instancePath + '/channel_type', keyword: 'type', expected: 'must be string' },
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
                    (validate54.errors = [
                      {
                        path: instancePath + '/avatar_url',
                        keyword: 'type',
                        expected: 'must be string or null',
                      },
                    ]),
                    !1
                  );
                var valid0 = _errs9 === errors;
              } else var valid0 = !0;
              if (valid0) {
                if (data.provider !== void 0) {
                  let data5 = data.provider,
                    _errs11 = errors;
                  if (typeof data5 != 'string' && data5 !== null)
                    return (
                      (validate54.errors = [
                        {
                          path: instancePath + '/provider',
                          keyword: 'type',
                          expected: 'must be string or null',
                        },
                      ]),
                      !1
                    );
                  var valid0 = _errs11 === errors;
                } else var valid0 = !0;
                if (valid0) {
                  if (data.account_id !== void 0) {
                    let data6 = data.account_id,
                      _errs13 = errors;
                    if (!(typeof data6 == 'number' && !(data6 % 1) && !isNaN(data6)))
                      return (
                        (validate54.errors = [
                          {
                            path: instancePath + '/account_id',
                            keyword: 'type',
                            expected: 'must be integer',
                          },
                        ]),
                        !1
                      );
                    var valid0 = _errs13 === errors;
                  } else var valid0 = !0;
                  if (valid0) {
                    if (data.created_at !== void 0) {
                      let data7 = data.created_at,
                        _errs15 = errors;
                      if (errors === _errs15 && errors === _errs15)
                        if (typeof data7 == 'string') {
                          if (!formats0.test(data7))
                            return (
                              (validate54.errors = [
                                {
                                  path: instancePath + '/created_at',
                                  keyword: 'format',
                                  expected: 'must match format "date-time"',
                                },
                              ]),
                              !1
                            );
                        } else
                          return (
                            (validate54.errors = [
                              {
                                path: instancePath + '/created_at',
                                keyword: 'type',
                                expected: 'must be string',
                              },
                            ]),
                            !1
                          );
                      var valid0 = _errs15 === errors;
                    } else var valid0 = !0;
                    if (valid0)
                      if (data.updated_at !== void 0) {
                        let data8 = data.updated_at,
                          _errs17 = errors;
                        if (errors === _errs17 && errors === _errs17)
                          if (typeof data8 == 'string') {
                            if (!formats0.test(data8))
                              return (
                                (validate54.errors = [
                                  {
                                    path: instancePath + '/updated_at',
                                    keyword: 'format',
                                    expected: 'must match format "date-time"',
                                  },
                                ]),
                                !1
                              );
                          } else
                            return (
                              (validate54.errors = [
                                {
                                  path: instancePath + '/updated_at',
                                  keyword: 'type',
                                  expected: 'must be string',
                                },
                              ]),
                              !1
                            );
                        var valid0 = _errs17 === errors;
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
        (validate54.errors = [{ path: instancePath, keyword: 'type', expected: 'must be object' }]), !1
      );
  return ((validate54.errors = vErrors), errors === 0);
}
function validate53(data, { instancePath = '', parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null,
    errors = 0;
  if (errors === 0)
    if (data && typeof data == 'object' && !Array.isArray(data)) {
      let missing0;
      if (
        (data.source_id === void 0 && (missing0 = 'source_id')) ||
        (data.inbox === void 0 && (missing0 = 'inbox'))
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
      if (data.source_id !== void 0) {
        let _errs1 = errors;
        if (typeof data.source_id != 'string')
          return (
            (validate53.errors = [
              { path: instancePath + '/source_id', keyword: 'type', expected: 'must be string' },
            ]),
            !1
          );
        var valid0 = _errs1 === errors;
      } else var valid0 = !0;
      if (valid0)
        if (data.inbox !== void 0) {
          let _errs3 = errors;
          validate54(data.inbox, {
            instancePath: instancePath + '/inbox',
            parentData: data,
            parentDataProperty: 'inbox',
            rootData,
          }) ||
            ((vErrors = vErrors === null ? validate54.errors : vErrors.concat(validate54.errors)),
            (errors = vErrors.length));
          var valid0 = _errs3 === errors;
        } else var valid0 = !0;
    } else
      return (
        (validate53.errors = [{ path: instancePath, keyword: 'type', expected: 'must be object' }]), !1
      );
  return ((validate53.errors = vErrors), errors === 0);
}
function validate52(data, { instancePath = '', parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null,
    errors = 0;
  if (errors === 0)
    if (data && typeof data == 'object' && !Array.isArray(data)) {
      let missing0;
      if (
        (data.id === void 0 && (missing0 = 'id')) ||
        (data.name === void 0 && (missing0 = 'name')) ||
        (data.email === void 0 && (missing0 = 'email')) ||
        (data.phone_number === void 0 && (missing0 = 'phone_number')) ||
        (data.identifier === void 0 && (missing0 = 'identifier')) ||
        (data.thumbnail === void 0 && (missing0 = 'thumbnail')) ||
        (data.availability_status === void 0 && (missing0 = 'availability_status')) ||
        (data.additional_attributes === void 0 && (missing0 = 'additional_attributes')) ||
        (data.custom_attributes === void 0 && (missing0 = 'custom_attributes')) ||
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
        let data0 = data.id,
          _errs1 = errors;
        if (!(typeof data0 == 'number' && !(data0 % 1) && !isNaN(data0)))
          return (
            (validate52.errors = [
              { path: instancePath + '/id', keyword: 'type', expected: 'must be integer' },
            ]),
            !1
          );
        var valid0 = _errs1 === errors;
      } else var valid0 = !0;
      if (valid0) {
        if (data.name !== void 0) {
          let data1 = data.name,
            _errs3 = errors;
          if (typeof data1 != 'string' && data1 !== null)
            return (
              (validate52.errors = [
                { path: instancePath + '/name', keyword: 'type', expected: 'must be string or null' },
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
                (validate52.errors = [
                  { path: instancePath + '/email', keyword: 'type', expected: 'must be string or null' },
                ]),
                !1
              );
            var valid0 = _errs5 === errors;
          } else var valid0 = !0;
          if (valid0) {
            if (data.phone_number !== void 0) {
              let data3 = data.phone_number,
                _errs7 = errors;
              if (typeof data3 != 'string' && data3 !== null)
                return (
                  (validate52.errors = [
                    {
                      path: instancePath + '/phone_number',
                      keyword: 'type',
                      expected: 'must be string or null',
                    },
                  ]),
                  !1
                );
              var valid0 = _errs7 === errors;
            } else var valid0 = !0;
            if (valid0) {
              if (data.identifier !== void 0) {
                let data4 = data.identifier,
                  _errs9 = errors;
                if (typeof data4 != 'string' && data4 !== null)
                  return (
                    (validate52.errors = [
                      {
                        path: instancePath + '/identifier',
                        keyword: 'type',
                        expected: 'must be string or null',
                      },
                    ]),
                    !1
                  );
                var valid0 = _errs9 === errors;
              } else var valid0 = !0;
              if (valid0) {
                if (data.thumbnail !== void 0) {
                  let _errs11 = errors;
                  if (typeof data.thumbnail != 'string')
                    return (
                      (validate52.errors = [
                        { path: instancePath + '/thumbnail', keyword: 'type', expected: 'must be string' },
                      ]),
                      !1
                    );
                  var valid0 = _errs11 === errors;
                } else var valid0 = !0;
                if (valid0) {
                  if (data.avatar_url !== void 0) {
                    let data6 = data.avatar_url,
                      _errs13 = errors;
                    if (typeof data6 != 'string' && data6 !== null)
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
                    var valid0 = _errs13 === errors;
                  } else var valid0 = !0;
                  if (valid0) {
                    if (data.blocked !== void 0) {
                      let _errs15 = errors;
                      if (typeof data.blocked != 'boolean')
                        return (
                          (validate52.errors = [
                            { path: instancePath + '/blocked', keyword: 'type', expected: 'must be boolean' },
                          ]),
                          !1
                        );
                      var valid0 = _errs15 === errors;
                    } else var valid0 = !0;
                    if (valid0) {
                      if (data.availability_status !== void 0) {
                        let data8 = data.availability_status,
                          _errs17 = errors;
                        if (typeof data8 != 'string')
                          return (
                            (validate52.errors = [
                              {
                                path: instancePath + '/availability_status',
                                keyword: 'type',
                                expected: 'must be string',
                              },
                            ]),
                            !1
                          );
                        if (!(data8 === 'online' || data8 === 'offline'))
                          return (
                            (validate52.errors = [
                              {
                                path: instancePath + '/availability_status',
                                keyword: 'enum',
                                expected: 'must be "online" or "offline"',
                              },
                            ]),
                            !1
                          );
                        var valid0 = _errs17 === errors;
                      } else var valid0 = !0;
                      if (valid0) {
                        if (data.additional_attributes !== void 0) {
                          let data9 = data.additional_attributes,
                            _errs19 = errors;
                          if (
                            errors === _errs19 &&
                            !(data9 && typeof data9 == 'object' && !Array.isArray(data9))
                          )
                            return (
                              (validate52.errors = [
                                {
                                  path: instancePath + '/additional_attributes',
                                  keyword: 'type',
                                  expected: 'must be object',
                                },
                              ]),
                              !1
                            );
                          var valid0 = _errs19 === errors;
                        } else var valid0 = !0;
                        if (valid0) {
                          if (data.custom_attributes !== void 0) {
                            let data10 = data.custom_attributes,
                              _errs22 = errors;
                            if (
                              errors === _errs22 &&
                              !(data10 && typeof data10 == 'object' && !Array.isArray(data10))
                            )
                              return (
                                (validate52.errors = [
                                  {
                                    path: instancePath + '/custom_attributes',
                                    keyword: 'type',
                                    expected: 'must be object',
                                  },
                                ]),
                                !1
                              );
                            var valid0 = _errs22 === errors;
                          } else var valid0 = !0;
                          if (valid0) {
                            if (data.created_at !== void 0) {
                              let data11 = data.created_at,
                                _errs25 = errors;
                              if (!(typeof data11 == 'number' && !(data11 % 1) && !isNaN(data11)))
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
                              var valid0 = _errs25 === errors;
                            } else var valid0 = !0;
                            if (valid0) {
                              if (data.last_activity_at !== void 0) {
                                let data12 = data.last_activity_at,
                                  _errs27 = errors;
                                if (!(typeof data12 == 'number' && !(data12 % 1) && !isNaN(data12)))
                                  return (
                                    (validate52.errors = [
                                      {
                                        path: instancePath + '/last_activity_at',
                                        keyword: 'type',
                                        expected: 'must be integer',
                                      },
                                    ]),
                                    !1
                                  );
                                var valid0 = _errs27 === errors;
                              } else var valid0 = !0;
                              if (valid0)
                                if (data.contact_inboxes !== void 0) {
                                  let data13 = data.contact_inboxes,
                                    _errs29 = errors;
                                  if (errors === _errs29)
                                    if (Array.isArray(data13)) {
                                      var valid1 = !0;
                                      let len0 = data13.length;
                                      for (let i0 = 0; i0 < len0; i0++) {
                                        let _errs31 = errors;
                                        validate53(data13[i0], {
                                          instancePath: instancePath + '/contact_inboxes/' + i0,
                                          parentData: data13,
                                          parentDataProperty: i0,
                                          rootData,
                                        }) ||
                                          ((vErrors =
                                            vErrors === null
                                              ? validate53.errors
                                              : vErrors.concat(validate53.errors)),
                                          (errors = vErrors.length));
                                        var valid1 = _errs31 === errors;
                                        if (!valid1) break;
                                      }
                                    } else
                                      return (
                                        (validate52.errors = [
                                          {
                                            path: instancePath + '/contact_inboxes',
                                            keyword: 'type',
                                            expected: 'must be array',
                                          },
                                        ]),
                                        !1
                                      );
                                  var valid0 = _errs29 === errors;
                                } else var valid0 = !0;
                            }
                          }
                        }
                      }
                    }
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
  if (errors === 0)
    if (data && typeof data == 'object' && !Array.isArray(data)) {
      let missing0;
      if (data.inbox_id === void 0 && (missing0 = 'inbox_id'))
        return (
          (validate57.errors = [
            {
              path: instancePath,
              keyword: 'required',
              expected: "must have required property '" + missing0 + "'",
            },
          ]),
          !1
        );
      if (data.inbox_id !== void 0) {
        let data0 = data.inbox_id,
          _errs1 = errors;
        if (!(typeof data0 == 'number' && !(data0 % 1) && !isNaN(data0)))
          return (
            (validate57.errors = [
              { path: instancePath + '/inbox_id', keyword: 'type', expected: 'must be integer' },
            ]),
            !1
          );
        var valid0 = _errs1 === errors;
      } else var valid0 = !0;
      if (valid0) {
        if (data.name !== void 0) {
          let data1 = data.name,
            _errs3 = errors;
          if (errors === _errs3)
            if (typeof data1 == 'string') {
              if (func1(data1) > 255)
                return (
                  (validate57.errors = [
                    {
                      path: instancePath + '/name',
                      keyword: 'maxLength',
                      expected: 'must NOT have more than 255 characters',
                    },
                  ]),
                  !1
                );
            } else
              return (
                (validate57.errors = [
                  { path: instancePath + '/name', keyword: 'type', expected: 'must be string' },
                ]),
                !1
              );
          var valid0 = _errs3 === errors;
        } else var valid0 = !0;
        if (valid0) {
          if (data.email !== void 0) {
            let data2 = data.email,
              _errs5 = errors;
            if (errors === _errs5 && errors === _errs5)
              if (typeof data2 == 'string') {
                if (func1(data2) > 255)
                  return (
                    (validate57.errors = [
                      {
                        path: instancePath + '/email',
                        keyword: 'maxLength',
                        expected: 'must NOT have more than 255 characters',
                      },
                    ]),
                    !1
                  );
                if (!formats4.test(data2))
                  return (
                    (validate57.errors = [
                      {
                        path: instancePath + '/email',
                        keyword: 'format',
                        expected: 'must match format "email"',
                      },
                    ]),
                    !1
                  );
              } else
                return (
                  (validate57.errors = [
                    { path: instancePath + '/email', keyword: 'type', expected: 'must be string' },
                  ]),
                  !1
                );
            var valid0 = _errs5 === errors;
          } else var valid0 = !0;
          if (valid0) {
            if (data.phone_number !== void 0) {
              let data3 = data.phone_number,
                _errs7 = errors;
              if (errors === _errs7)
                if (typeof data3 == 'string') {
                  if (!pattern3.test(data3))
                    return (
                      (validate57.errors = [
                        {
                          path: instancePath + '/phone_number',
                          keyword: 'pattern',
                          expected: 'must match pattern "^\\+[1-9]\\d{1,14}$"',
                        },
                      ]),
                      !1
                    );
                } else
                  return (
                    (validate57.errors = [
                      { path: instancePath + '/phone_number', keyword: 'type', expected: 'must be string' },
                    ]),
                    !1
                  );
              var valid0 = _errs7 === errors;
            } else var valid0 = !0;
            if (valid0) {
              if (data.identifier !== void 0) {
                let data4 = data.identifier,
                  _errs9 = errors;
                if (errors === _errs9)
                  if (typeof data4 == 'string') {
                    if (func1(data4) > 255)
                      return (
                        (validate57.errors = [
                          {
                            path: instancePath + '/identifier',
                            keyword: 'maxLength',
                            expected: 'must NOT have more than 255 characters',
                          },
                        ]),
                        !1
                      );
                  } else
                    return (
                      (validate57.errors = [
                        { path: instancePath + '/identifier', keyword: 'type', expected: 'must be string' },
                      ]),
                      !1
                    );
                var valid0 = _errs9 === errors;
              } else var valid0 = !0;
              if (valid0) {
                if (data.blocked !== void 0) {
                  let _errs11 = errors;
                  if (typeof data.blocked != 'boolean')
                    return (
                      (validate57.errors = [
                        { path: instancePath + '/blocked', keyword: 'type', expected: 'must be boolean' },
                      ]),
                      !1
                    );
                  var valid0 = _errs11 === errors;
                } else var valid0 = !0;
                if (valid0) {
                  if (data.avatar_url !== void 0) {
                    let data6 = data.avatar_url,
                      _errs13 = errors;
                    if (errors === _errs13 && errors === _errs13)
                      if (typeof data6 == 'string') {
                        if (!formats6.test(data6))
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
                      } else
                        return (
                          (validate57.errors = [
                            {
                              path: instancePath + '/avatar_url',
                              keyword: 'type',
                              expected: 'must be string',
                            },
                          ]),
                          !1
                        );
                    var valid0 = _errs13 === errors;
                  } else var valid0 = !0;
                  if (valid0) {
                    if (data.additional_attributes !== void 0) {
                      let data7 = data.additional_attributes,
                        _errs15 = errors;
                      if (errors === _errs15 && !(data7 && typeof data7 == 'object' && !Array.isArray(data7)))
                        return (
                          (validate57.errors = [
                            {
                              path: instancePath + '/additional_attributes',
                              keyword: 'type',
                              expected: 'must be object',
                            },
                          ]),
                          !1
                        );
                      var valid0 = _errs15 === errors;
                    } else var valid0 = !0;
                    if (valid0) {
                      if (data.custom_attributes !== void 0) {
                        let data8 = data.custom_attributes,
                          _errs18 = errors;
                        if (
                          errors === _errs18 &&
                          !(data8 && typeof data8 == 'object' && !Array.isArray(data8))
                        )
                          return (
                            (validate57.errors = [
                              {
                                path: instancePath + '/custom_attributes',
                                keyword: 'type',
                                expected: 'must be object',
                              },
                            ]),
                            !1
                          );
                        var valid0 = _errs18 === errors;
                      } else var valid0 = !0;
                      if (valid0)
                        if (data.source_id !== void 0) {
                          let _errs21 = errors;
                          if (typeof data.source_id != 'string')
                            return (
                              (validate57.errors = [
                                {
                                  path: instancePath + '/source_id',
                                  keyword: 'type',
                                  expected: 'must be string',
                                },
                              ]),
                              !1
                            );
                          var valid0 = _errs21 === errors;
                        } else var valid0 = !0;
                    }
                  }
                }
              }
            }
          }
        }
      }
    } else
      return (
        (validate57.errors = [{ path: instancePath, keyword: 'type', expected: 'must be object' }]), !1
      );
  return ((validate57.errors = vErrors), errors === 0);
}
var ContactCreated = validate58;
function validate59(data, { instancePath = '', parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null,
    errors = 0;
  if (errors === 0)
    if (data && typeof data == 'object' && !Array.isArray(data)) {
      let missing0;
      if (
        (data.contact === void 0 && (missing0 = 'contact')) ||
        (data.contact_inbox === void 0 && (missing0 = 'contact_inbox'))
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
      if (data.contact !== void 0) {
        let _errs1 = errors;
        validate52(data.contact, {
          instancePath: instancePath + '/contact',
          parentData: data,
          parentDataProperty: 'contact',
          rootData,
        }) ||
          ((vErrors = vErrors === null ? validate52.errors : vErrors.concat(validate52.errors)),
          (errors = vErrors.length));
        var valid0 = _errs1 === errors;
      } else var valid0 = !0;
      if (valid0)
        if (data.contact_inbox !== void 0) {
          let _errs2 = errors;
          validate53(data.contact_inbox, {
            instancePath: instancePath + '/contact_inbox',
            parentData: data,
            parentDataProperty: 'contact_inbox',
            rootData,
          }) ||
            ((vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors)),
            (errors = vErrors.length));
          var valid0 = _errs2 === errors;
        } else var valid0 = !0;
    } else
      return (
        (validate59.errors = [{ path: instancePath, keyword: 'type', expected: 'must be object' }]), !1
      );
  return ((validate59.errors = vErrors), errors === 0);
}
function validate58(data, { instancePath = '', parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null,
    errors = 0;
  if (errors === 0)
    if (data && typeof data == 'object' && !Array.isArray(data)) {
      let missing0;
      if (data.payload === void 0 && (missing0 = 'payload'))
        return (
          (validate58.errors = [
            {
              path: instancePath,
              keyword: 'required',
              expected: "must have required property '" + missing0 + "'",
            },
          ]),
          !1
        );
      data.payload !== void 0 &&
        (validate59(data.payload, {
          instancePath: instancePath + '/payload',
          parentData: data,
          parentDataProperty: 'payload',
          rootData,
        }) ||
          ((vErrors = vErrors === null ? validate59.errors : vErrors.concat(validate59.errors)),
          (errors = vErrors.length)));
    } else
      return (
        (validate58.errors = [{ path: instancePath, keyword: 'type', expected: 'must be object' }]), !1
      );
  return ((validate58.errors = vErrors), errors === 0);
}
var ContactFilter = validate63;
function validate64(data, { instancePath = '', parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null,
    errors = 0;
  if (errors === 0)
    if (data && typeof data == 'object' && !Array.isArray(data)) {
      let missing0;
      if (
        (data.attribute_key === void 0 && (missing0 = 'attribute_key')) ||
        (data.filter_operator === void 0 && (missing0 = 'filter_operator'))
      )
        return (
          (validate64.errors = [
            {
              path: instancePath,
              keyword: 'required',
              expected: "must have required property '" + missing0 + "'",
            },
          ]),
          !1
        );
      if (data.attribute_key !== void 0) {
        let _errs1 = errors;
        if (typeof data.attribute_key != 'string')
          return (
            (validate64.errors = [
              { path: instancePath + '/attribute_key', keyword: 'type', expected: 'must be string' },
            ]),
            !1
          );
        var valid0 = _errs1 === errors;
      } else var valid0 = !0;
      if (valid0) {
        if (data.filter_operator !== void 0) {
          let data1 = data.filter_operator,
            _errs3 = errors;
          if (typeof data1 != 'string')
            return (
              (validate64.errors = [
                { path: instancePath + '/filter_operator', keyword: 'type', expected: 'must be string' },
              ]),
              !1
            );
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
          )
            return (
              (validate64.errors = [
                {
                  path: instancePath + '/filter_operator',
                  keyword: 'enum',
                  expected:
                    'must be "equal_to" or "not_equal_to" or "contains" or "does_not_contain" or "is_present" or "is_not_present" or "is_greater_than" or "is_less_than" or "days_before" or "starts_with"',
                },
              ]),
              !1
            );
          var valid0 = _errs3 === errors;
        } else var valid0 = !0;
        if (valid0) {
          if (data.values !== void 0) {
            let data2 = data.values,
              _errs5 = errors;
            if (errors === _errs5)
              if (Array.isArray(data2)) {
                var valid1 = !0;
                let len0 = data2.length;
                for (let i0 = 0; i0 < len0; i0++) {
                  let data3 = data2[i0],
                    _errs7 = errors;
                  if (typeof data3 != 'string' && typeof data3 != 'number' && typeof data3 != 'boolean')
                    return (
                      (validate64.errors = [
                        {
                          path: instancePath + '/values/' + i0,
                          keyword: 'type',
                          expected: 'must be string or number or boolean',
                        },
                      ]),
                      !1
                    );
                  var valid1 = _errs7 === errors;
                  if (!valid1) break;
                }
              } else
                return (
                  (validate64.errors = [
                    { path: instancePath + '/values', keyword: 'type', expected: 'must be array' },
                  ]),
                  !1
                );
            var valid0 = _errs5 === errors;
          } else var valid0 = !0;
          if (valid0)
            if (data.query_operator !== void 0) {
              let data4 = data.query_operator,
                _errs9 = errors;
              if (typeof data4 != 'string' && data4 !== null)
                return (
                  (validate64.errors = [
                    {
                      path: instancePath + '/query_operator',
                      keyword: 'type',
                      expected: 'must be string or null',
                    },
                  ]),
                  !1
                );
              if (!(data4 === 'AND' || data4 === 'OR' || data4 === 'and' || data4 === 'or' || data4 === null))
                return (
                  (validate64.errors = [
                    {
                      path: instancePath + '/query_operator',
                      keyword: 'enum',
                      expected: 'must be "AND" or "OR" or "and" or "or" or null',
                    },
                  ]),
                  !1
                );
              var valid0 = _errs9 === errors;
            } else var valid0 = !0;
        }
      }
    } else
      return (
        (validate64.errors = [{ path: instancePath, keyword: 'type', expected: 'must be object' }]), !1
      );
  return ((validate64.errors = vErrors), errors === 0);
}
function validate63(data, { instancePath = '', parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null,
    errors = 0;
  if (errors === 0)
    if (data && typeof data == 'object' && !Array.isArray(data)) {
      let missing0;
      if (data.payload === void 0 && (missing0 = 'payload'))
        return (
          (validate63.errors = [
            {
              path: instancePath,
              keyword: 'required',
              expected: "must have required property '" + missing0 + "'",
            },
          ]),
          !1
        );
      if (data.payload !== void 0) {
        let data0 = data.payload;
        if (errors === errors)
          if (Array.isArray(data0)) {
            var valid1 = !0;
            let len0 = data0.length;
            for (let i0 = 0; i0 < len0; i0++) {
              let _errs3 = errors;
              validate64(data0[i0], {
                instancePath: instancePath + '/payload/' + i0,
                parentData: data0,
                parentDataProperty: i0,
                rootData,
              }) ||
                ((vErrors = vErrors === null ? validate64.errors : vErrors.concat(validate64.errors)),
                (errors = vErrors.length));
              var valid1 = _errs3 === errors;
              if (!valid1) break;
            }
          } else
            return (
              (validate63.errors = [
                { path: instancePath + '/payload', keyword: 'type', expected: 'must be array' },
              ]),
              !1
            );
      }
    } else
      return (
        (validate63.errors = [{ path: instancePath, keyword: 'type', expected: 'must be object' }]), !1
      );
  return ((validate63.errors = vErrors), errors === 0);
}
var ContactList = validate66;
function validate67(data, { instancePath = '', parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null,
    errors = 0;
  if (errors === 0)
    if (data && typeof data == 'object' && !Array.isArray(data)) {
      let missing0;
      if (
        (data.count === void 0 && (missing0 = 'count')) ||
        (data.current_page === void 0 && (missing0 = 'current_page'))
      )
        return (
          (validate67.errors = [
            {
              path: instancePath,
              keyword: 'required',
              expected: "must have required property '" + missing0 + "'",
            },
          ]),
          !1
        );
      if (data.count !== void 0) {
        let data0 = data.count,
          _errs1 = errors;
        if (!(typeof data0 == 'number' && !(data0 % 1) && !isNaN(data0)))
          return (
            (validate67.errors = [
              { path: instancePath + '/count', keyword: 'type', expected: 'must be integer' },
            ]),
            !1
          );
        var valid0 = _errs1 === errors;
      } else var valid0 = !0;
      if (valid0)
        if (data.current_page !== void 0) {
          let data1 = data.current_page,
            _errs3 = errors;
          if (!(typeof data1 == 'number' && !(data1 % 1) && !isNaN(data1)) && typeof data1 != 'string')
            return (
              (validate67.errors = [
                {
                  path: instancePath + '/current_page',
                  keyword: 'type',
                  expected: 'must be integer or string',
                },
              ]),
              !1
            );
          var valid0 = _errs3 === errors;
        } else var valid0 = !0;
    } else
      return (
        (validate67.errors = [{ path: instancePath, keyword: 'type', expected: 'must be object' }]), !1
      );
  return ((validate67.errors = vErrors), errors === 0);
}
function validate66(data, { instancePath = '', parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null,
    errors = 0;
  if (errors === 0)
    if (data && typeof data == 'object' && !Array.isArray(data)) {
      let missing0;
      if (
        (data.meta === void 0 && (missing0 = 'meta')) ||
        (data.payload === void 0 && (missing0 = 'payload'))
      )
        return (
          (validate66.errors = [
            {
              path: instancePath,
              keyword: 'required',
              expected: "must have required property '" + missing0 + "'",
            },
          ]),
          !1
        );
      if (data.meta !== void 0) {
        let _errs1 = errors;
        validate67(data.meta, {
          instancePath: instancePath + '/meta',
          parentData: data,
          parentDataProperty: 'meta',
          rootData,
        }) ||
          ((vErrors = vErrors === null ? validate67.errors : vErrors.concat(validate67.errors)),
          (errors = vErrors.length));
        var valid0 = _errs1 === errors;
      } else var valid0 = !0;
      if (valid0)
        if (data.payload !== void 0) {
          let data1 = data.payload,
            _errs2 = errors;
          if (errors === _errs2)
            if (Array.isArray(data1)) {
              var valid1 = !0;
              let len0 = data1.length;
              for (let i0 = 0; i0 < len0; i0++) {
                let _errs4 = errors;
                validate52(data1[i0], {
                  instancePath: instancePath + '/payload/' + i0,
                  parentData: data1,
                  parentDataProperty: i0,
                  rootData,
                }) ||
                  ((vErrors = vErrors === null ? validate52.errors : vErrors.concat(validate52.errors)),
                  (errors = vErrors.length));
                var valid1 = _errs4 === errors;
                if (!valid1) break;
              }
            } else
              return (
                (validate66.errors = [
                  { path: instancePath + '/payload', keyword: 'type', expected: 'must be array' },
                ]),
                !1
              );
          var valid0 = _errs2 === errors;
        } else var valid0 = !0;
    } else
      return (
        (validate66.errors = [{ path: instancePath, keyword: 'type', expected: 'must be object' }]), !1
      );
  return ((validate66.errors = vErrors), errors === 0);
}
var ContactMerge = validate70;
function validate70(data, { instancePath = '', parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null,
    errors = 0;
  if (errors === 0)
    if (data && typeof data == 'object' && !Array.isArray(data)) {
      let missing0;
      if (
        (data.base_contact_id === void 0 && (missing0 = 'base_contact_id')) ||
        (data.mergee_contact_id === void 0 && (missing0 = 'mergee_contact_id'))
      )
        return (
          (validate70.errors = [
            {
              path: instancePath,
              keyword: 'required',
              expected: "must have required property '" + missing0 + "'",
            },
          ]),
          !1
        );
      if (data.base_contact_id !== void 0) {
        let data0 = data.base_contact_id,
          _errs1 = errors;
        if (!(typeof data0 == 'number' && !(data0 % 1) && !isNaN(data0)))
          return (
            (validate70.errors = [
              { path: instancePath + '/base_contact_id', keyword: 'type', expected: 'must be integer' },
            ]),
            !1
          );
        var valid0 = _errs1 === errors;
      } else var valid0 = !0;
      if (valid0)
        if (data.mergee_contact_id !== void 0) {
          let data1 = data.mergee_contact_id,
            _errs3 = errors;
          if (!(typeof data1 == 'number' && !(data1 % 1) && !isNaN(data1)))
            return (
              (validate70.errors = [
                { path: instancePath + '/mergee_contact_id', keyword: 'type', expected: 'must be integer' },
              ]),
              !1
            );
          var valid0 = _errs3 === errors;
        } else var valid0 = !0;
    } else
      return (
        (validate70.errors = [{ path: instancePath, keyword: 'type', expected: 'must be object' }]), !1
      );
  return ((validate70.errors = vErrors), errors === 0);
}
var ContactPayload = validate71;
function validate71(data, { instancePath = '', parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null,
    errors = 0;
  if (errors === 0)
    if (data && typeof data == 'object' && !Array.isArray(data)) {
      let missing0;
      if (data.payload === void 0 && (missing0 = 'payload'))
        return (
          (validate71.errors = [
            {
              path: instancePath,
              keyword: 'required',
              expected: "must have required property '" + missing0 + "'",
            },
          ]),
          !1
        );
      data.payload !== void 0 &&
        (validate52(data.payload, {
          instancePath: instancePath + '/payload',
          parentData: data,
          parentDataProperty: 'payload',
          rootData,
        }) ||
          ((vErrors = vErrors === null ? validate52.errors : vErrors.concat(validate52.errors)),
          (errors = vErrors.length)));
    } else
      return (
        (validate71.errors = [{ path: instancePath, keyword: 'type', expected: 'must be object' }]), !1
      );
  return ((validate71.errors = vErrors), errors === 0);
}
var ContactSearchResult = validate73;
function validate74(data, { instancePath = '', parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null,
    errors = 0;
  if (errors === 0)
    if (data && typeof data == 'object' && !Array.isArray(data)) {
      let missing0;
      if (
        (data.count === void 0 && (missing0 = 'count')) ||
        (data.current_page === void 0 && (missing0 = 'current_page'))
      )
        return (
          (validate74.errors = [
            {
              path: instancePath,
              keyword: 'required',
              expected: "must have required property '" + missing0 + "'",
            },
          ]),
          !1
        );
      if (data.count !== void 0) {
        let data0 = data.count,
          _errs1 = errors;
        if (!(typeof data0 == 'number' && !(data0 % 1) && !isNaN(data0)))
          return (
            (validate74.errors = [
              { path: instancePath + '/count', keyword: 'type', expected: 'must be integer' },
            ]),
            !1
          );
        var valid0 = _errs1 === errors;
      } else var valid0 = !0;
      if (valid0) {
        if (data.current_page !== void 0) {
          let data1 = data.current_page,
            _errs3 = errors;
          if (!(typeof data1 == 'number' && !(data1 % 1) && !isNaN(data1)) && typeof data1 != 'string')
            return (
              (validate74.errors = [
                {
                  path: instancePath + '/current_page',
                  keyword: 'type',
                  expected: 'must be integer or string',
                },
              ]),
              !1
            );
          var valid0 = _errs3 === errors;
        } else var valid0 = !0;
        if (valid0)
          if (data.has_more !== void 0) {
            let _errs5 = errors;
            if (typeof data.has_more != 'boolean')
              return (
                (validate74.errors = [
                  { path: instancePath + '/has_more', keyword: 'type', expected: 'must be boolean' },
                ]),
                !1
              );
            var valid0 = _errs5 === errors;
          } else var valid0 = !0;
      }
    } else
      return (
        (validate74.errors = [{ path: instancePath, keyword: 'type', expected: 'must be object' }]), !1
      );
  return ((validate74.errors = vErrors), errors === 0);
}
function validate73(data, { instancePath = '', parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null,
    errors = 0;
  if (errors === 0)
    if (data && typeof data == 'object' && !Array.isArray(data)) {
      let missing0;
      if (
        (data.meta === void 0 && (missing0 = 'meta')) ||
        (data.payload === void 0 && (missing0 = 'payload'))
      )
        return (
          (validate73.errors = [
            {
              path: instancePath,
              keyword: 'required',
              expected: "must have required property '" + missing0 + "'",
            },
          ]),
          !1
        );
      if (data.meta !== void 0) {
        let _errs1 = errors;
        validate74(data.meta, {
          instancePath: instancePath + '/meta',
          parentData: data,
          parentDataProperty: 'meta',
          rootData,
        }) ||
          ((vErrors = vErrors === null ? validate74.errors : vErrors.concat(validate74.errors)),
          (errors = vErrors.length));
        var valid0 = _errs1 === errors;
      } else var valid0 = !0;
      if (valid0)
        if (data.payload !== void 0) {
          let data1 = data.payload,
            _errs2 = errors;
          if (errors === _errs2)
            if (Array.isArray(data1)) {
              var valid1 = !0;
              let len0 = data1.length;
              for (let i0 = 0; i0 < len0; i0++) {
                let _errs4 = errors;
                validate52(data1[i0], {
                  instancePath: instancePath + '/payload/' + i0,
                  parentData: data1,
                  parentDataProperty: i0,
                  rootData,
                }) ||
                  ((vErrors = vErrors === null ? validate52.errors : vErrors.concat(validate52.errors)),
                  (errors = vErrors.length));
                var valid1 = _errs4 === errors;
                if (!valid1) break;
              }
            } else
              return (
                (validate73.errors = [
                  { path: instancePath + '/payload', keyword: 'type', expected: 'must be array' },
                ]),
                !1
              );
          var valid0 = _errs2 === errors;
        } else var valid0 = !0;
    } else
      return (
        (validate73.errors = [{ path: instancePath, keyword: 'type', expected: 'must be object' }]), !1
      );
  return ((validate73.errors = vErrors), errors === 0);
}
var ContactUpdate = validate77;
function validate77(data, { instancePath = '', parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null,
    errors = 0;
  if (errors === 0)
    if (data && typeof data == 'object' && !Array.isArray(data)) {
      if (data.name !== void 0) {
        let data0 = data.name,
          _errs1 = errors;
        if (errors === _errs1)
          if (typeof data0 == 'string') {
            if (func1(data0) > 255)
              return (
                (validate77.errors = [
                  {
                    path: instancePath + '/name',
                    keyword: 'maxLength',
                    expected: 'must NOT have more than 255 characters',
                  },
                ]),
                !1
              );
          } else
            return (
              (validate77.errors = [
                { path: instancePath + '/name', keyword: 'type', expected: 'must be string' },
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
              (validate77.errors = [
                { path: instancePath + '/email', keyword: 'type', expected: 'must be string or null' },
              ]),
              !1
            );
          if (errors === _errs3 && errors === _errs3 && typeof data1 == 'string') {
            if (func1(data1) > 255)
              return (
                (validate77.errors = [
                  {
                    path: instancePath + '/email',
                    keyword: 'maxLength',
                    expected: 'must NOT have more than 255 characters',
                  },
                ]),
                !1
              );
            if (!formats4.test(data1))
              return (
                (validate77.errors = [
                  { path: instancePath + '/email', keyword: 'format', expected: 'must match format "email"' },
                ]),
                !1
              );
          }
          var valid0 = _errs3 === errors;
        } else var valid0 = !0;
        if (valid0) {
          if (data.phone_number !== void 0) {
            let data2 = data.phone_number,
              _errs5 = errors;
            if (typeof data2 != 'string' && data2 !== null)
              return (
                (validate77.errors = [
                  {
                    path: instancePath + '/phone_number',
                    keyword: 'type',
                    expected: 'must be string or null',
                  },
                ]),
                !1
              );
            if (errors === _errs5 && typeof data2 == 'string' && !pattern3.test(data2))
              return (
                (validate77.errors = [
                  {
                    path: instancePath + '/phone_number',
                    keyword: 'pattern',
                    expected: 'must match pattern "^\\+[1-9]\\d{1,14}$"',
                  },
                ]),
                !1
              );
            var valid0 = _errs5 === errors;
          } else var valid0 = !0;
          if (valid0) {
            if (data.identifier !== void 0) {
              let data3 = data.identifier,
                _errs7 = errors;
              if (typeof data3 != 'string' && data3 !== null)
                return (
                  (validate77.errors = [
                    {
                      path: instancePath + '/identifier',
                      keyword: 'type',
                      expected: 'must be string or null',
                    },
                  ]),
                  !1
                );
              if (errors === _errs7 && typeof data3 == 'string' && func1(data3) > 255)
                return (
                  (validate77.errors = [
                    {
                      path: instancePath + '/identifier',
                      keyword: 'maxLength',
                      expected: 'must NOT have more than 255 characters',
                    },
                  ]),
                  !1
                );
              var valid0 = _errs7 === errors;
            } else var valid0 = !0;
            if (valid0) {
              if (data.blocked !== void 0) {
                let _errs9 = errors;
                if (typeof data.blocked != 'boolean')
                  return (
                    (validate77.errors = [
                      { path: instancePath + '/blocked', keyword: 'type', expected: 'must be boolean' },
                    ]),
                    !1
                  );
                var valid0 = _errs9 === errors;
              } else var valid0 = !0;
              if (valid0) {
                if (data.avatar_url !== void 0) {
                  let data5 = data.avatar_url,
                    _errs11 = errors;
                  if (errors === _errs11 && errors === _errs11)
                    if (typeof data5 == 'string') {
                      if (!formats6.test(data5))
                        return (
                          (validate77.errors = [
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
                        (validate77.errors = [
                          { path: instancePath + '/avatar_url', keyword: 'type', expected: 'must be string' },
                        ]),
                        !1
                      );
                  var valid0 = _errs11 === errors;
                } else var valid0 = !0;
                if (valid0) {
                  if (data.additional_attributes !== void 0) {
                    let data6 = data.additional_attributes,
                      _errs13 = errors;
                    if (errors === _errs13 && !(data6 && typeof data6 == 'object' && !Array.isArray(data6)))
                      return (
                        (validate77.errors = [
                          {
                            path: instancePath + '/additional_attributes',
                            keyword: 'type',
                            expected: 'must be object',
                          },
                        ]),
                        !1
                      );
                    var valid0 = _errs13 === errors;
                  } else var valid0 = !0;
                  if (valid0)
                    if (data.custom_attributes !== void 0) {
                      let data7 = data.custom_attributes,
                        _errs16 = errors;
                      if (errors === _errs16 && !(data7 && typeof data7 == 'object' && !Array.isArray(data7)))
                        return (
                          (validate77.errors = [
                            {
                              path: instancePath + '/custom_attributes',
                              keyword: 'type',
                              expected: 'must be object',
                            },
                          ]),
                          !1
                        );
                      var valid0 = _errs16 === errors;
                    } else var valid0 = !0;
                }
              }
            }
          }
        }
      }
    } else
      return (
        (validate77.errors = [{ path: instancePath, keyword: 'type', expected: 'must be object' }]), !1
      );
  return ((validate77.errors = vErrors), errors === 0);
}
var ContactableInboxList = validate78;
function validate78(data, { instancePath = '', parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null,
    errors = 0;
  if (errors === 0)
    if (data && typeof data == 'object' && !Array.isArray(data)) {
      let missing0;
      if (data.payload === void 0 && (missing0 = 'payload'))
        return (
          (validate78.errors = [
            {
              path: instancePath,
              keyword: 'required',
              expected: "must have required property '" + missing0 + "'",
            },
          ]),
          !1
        );
      if (data.payload !== void 0) {
        let data0 = data.payload;
        if (errors === errors)
          if (Array.isArray(data0)) {
            var valid1 = !0;
            let len0 = data0.length;
            for (let i0 = 0; i0 < len0; i0++) {
              let _errs3 = errors;
              validate53(data0[i0], {
                instancePath: instancePath + '/payload/' + i0,
                parentData: data0,
                parentDataProperty: i0,
                rootData,
              }) ||
                ((vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors)),
                (errors = vErrors.length));
              var valid1 = _errs3 === errors;
              if (!valid1) break;
            }
          } else
            return (
              (validate78.errors = [
                { path: instancePath + '/payload', keyword: 'type', expected: 'must be array' },
              ]),
              !1
            );
      }
    } else
      return (
        (validate78.errors = [{ path: instancePath, keyword: 'type', expected: 'must be object' }]), !1
      );
  return ((validate78.errors = vErrors), errors === 0);
}
var ConversationList = validate80;
function validate82(data, { instancePath = '', parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null,
    errors = 0;
  if (errors === 0)
    if (data && typeof data == 'object' && !Array.isArray(data)) {
      let missing0;
      if (
        (data.sender === void 0 && (missing0 = 'sender')) ||
        (data.channel === void 0 && (missing0 = 'channel'))
      )
        return (
          (validate82.errors = [
            {
              path: instancePath,
              keyword: 'required',
              expected: "must have required property '" + missing0 + "'",
            },
          ]),
          !1
        );
      if (data.sender !== void 0) {
        let _errs1 = errors;
        validate52(data.sender, {
          instancePath: instancePath + '/sender',
          parentData: data,
          parentDataProperty: 'sender',
          rootData,
        }) ||
          ((vErrors = vErrors === null ? validate52.errors : vErrors.concat(validate52.errors)),
          (errors = vErrors.length));
        var valid0 = _errs1 === errors;
      } else var valid0 = !0;
      if (valid0) {
        if (data.channel !== void 0) {
          let data1 = data.channel,
            _errs2 = errors;
          if (typeof data1 != 'string' && data1 !== null)
            return (
              (validate82.errors = [
                { path: instancePath + '/channel', keyword: 'type', expected: 'must be string or null' },
              ]),
              !1
            );
          var valid0 = _errs2 === errors;
        } else var valid0 = !0;
        if (valid0) {
          if (data.assignee !== void 0) {
            let data2 = data.assignee,
              _errs4 = errors;
            if (errors === _errs4 && !(data2 && typeof data2 == 'object' && !Array.isArray(data2)))
              return (
                (validate82.errors = [
                  { path: instancePath + '/assignee', keyword: 'type', expected: 'must be object' },
                ]),
                !1
              );
            var valid0 = _errs4 === errors;
          } else var valid0 = !0;
          if (valid0) {
            if (data.team !== void 0) {
              let data3 = data.team,
                _errs7 = errors;
              if (errors === _errs7 && !(data3 && typeof data3 == 'object' && !Array.isArray(data3)))
                return (
                  (validate82.errors = [
                    { path: instancePath + '/team', keyword: 'type', expected: 'must be object' },
                  ]),
                  !1
                );
              var valid0 = _errs7 === errors;
            } else var valid0 = !0;
            if (valid0)
              if (data.hmac_verified !== void 0) {
                let data4 = data.hmac_verified,
                  _errs10 = errors;
                if (typeof data4 != 'boolean' && data4 !== null)
                  return (
                    (validate82.errors = [
                      {
                        path: instancePath + '/hmac_verified',
                        keyword: 'type',
                        expected: 'must be boolean or null',
                      },
                    ]),
                    !1
                  );
                var valid0 = _errs10 === errors;
              } else var valid0 = !0;
          }
        }
      }
    } else
      return (
        (validate82.errors = [{ path: instancePath, keyword: 'type', expected: 'must be object' }]), !1
      );
  return ((validate82.errors = vErrors), errors === 0);
}
function validate81(data, { instancePath = '', parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null,
    errors = 0;
  if (errors === 0)
    if (data && typeof data == 'object' && !Array.isArray(data)) {
      let missing0;
      if (
        (data.id === void 0 && (missing0 = 'id')) ||
        (data.account_id === void 0 && (missing0 = 'account_id')) ||
        (data.inbox_id === void 0 && (missing0 = 'inbox_id')) ||
        (data.status === void 0 && (missing0 = 'status')) ||
        (data.labels === void 0 && (missing0 = 'labels')) ||
        (data.muted === void 0 && (missing0 = 'muted')) ||
        (data.can_reply === void 0 && (missing0 = 'can_reply')) ||
        (data.unread_count === void 0 && (missing0 = 'unread_count')) ||
        (data.snoozed_until === void 0 && (missing0 = 'snoozed_until')) ||
        (data.created_at === void 0 && (missing0 = 'created_at')) ||
        (data.timestamp === void 0 && (missing0 = 'timestamp')) ||
        (data.additional_attributes === void 0 && (missing0 = 'additional_attributes')) ||
        (data.custom_attributes === void 0 && (missing0 = 'custom_attributes')) ||
        (data.messages === void 0 && (missing0 = 'messages')) ||
        (data.meta === void 0 && (missing0 = 'meta'))
      )
        return (
          (validate81.errors = [
            {
              path: instancePath,
              keyword: 'required',
              expected: "must have required property '" + missing0 + "'",
            },
          ]),
          !1
        );
      if (data.id !== void 0) {
        let data0 = data.id,
          _errs1 = errors;
        if (!(typeof data0 == 'number' && !(data0 % 1) && !isNaN(data0)))
          return (
            (validate81.errors = [
              { path: instancePath + '/id', keyword: 'type', expected: 'must be integer' },
            ]),
            !1
          );
        var valid0 = _errs1 === errors;
      } else var valid0 = !0;
      if (valid0) {
        if (data.account_id !== void 0) {
          let data1 = data.account_id,
            _errs3 = errors;
          if (!(typeof data1 == 'number' && !(data1 % 1) && !isNaN(data1)))
            return (
              (validate81.errors = [
                { path: instancePath + '/account_id', keyword: 'type', expected: 'must be integer' },
              ]),
              !1
            );
          var valid0 = _errs3 === errors;
        } else var valid0 = !0;
        if (valid0) {
          if (data.uuid !== void 0) {
            let _errs5 = errors;
            if (typeof data.uuid != 'string')
              return (
                (validate81.errors = [
                  { path: instancePath + '/uuid', keyword: 'type', expected: 'must be string' },
                ]),
                !1
              );
            var valid0 = _errs5 === errors;
          } else var valid0 = !0;
          if (valid0) {
            if (data.inbox_id !== void 0) {
              let data3 = data.inbox_id,
                _errs7 = errors;
              if (!(typeof data3 == 'number' && !(data3 % 1) && !isNaN(data3)))
                return (
                  (validate81.errors = [
                    { path: instancePath + '/inbox_id', keyword: 'type', expected: 'must be integer' },
                  ]),
                  !1
                );
              var valid0 = _errs7 === errors;
            } else var valid0 = !0;
            if (valid0) {
              if (data.status !== void 0) {
                let data4 = data.status,
                  _errs9 = errors;
                if (typeof data4 != 'string')
                  return (
                    (validate81.errors = [
                      { path: instancePath + '/status', keyword: 'type', expected: 'must be string' },
                    ]),
                    !1
                  );
                if (!(data4 === 'open' || data4 === 'resolved' || data4 === 'pending' || data4 === 'snoozed'))
                  return (
                    (validate81.errors = [
                      {
                        path: instancePath + '/status',
                        keyword: 'enum',
                        expected: 'must be "open" or "resolved" or "pending" or "snoozed"',
                      },
                    ]),
                    !1
                  );
                var valid0 = _errs9 === errors;
              } else var valid0 = !0;
              if (valid0) {
                if (data.priority !== void 0) {
                  let data5 = data.priority,
                    _errs11 = errors;
                  if (typeof data5 != 'string' && data5 !== null)
                    return (
                      (validate81.errors = [
                        {
                          path: instancePath + '/priority',
                          keyword: 'type',
                          expected: 'must be string or null',
                        },
                      ]),
                      !1
                    );
                  if (
                    !(
                      data5 === 'low' ||
                      data5 === 'medium' ||
                      data5 === 'high' ||
                      data5 === 'urgent' ||
                      data5 === null
                    )
                  )
                    return (
                      (validate81.errors = [
                        {
                          path: instancePath + '/priority',
                          keyword: 'enum',
                          expected: 'must be "low" or "medium" or "high" or "urgent" or null',
                        },
                      ]),
                      !1
                    );
                  var valid0 = _errs11 === errors;
                } else var valid0 = !0;
                if (valid0) {
                  if (data.labels !== void 0) {
                    let data6 = data.labels,
                      _errs13 = errors;
                    if (errors === _errs13)
                      if (Array.isArray(data6)) {
                        var valid1 = !0;
                        let len0 = data6.length;
                        for (let i0 = 0; i0 < len0; i0++) {
                          let _errs15 = errors;
                          if (typeof data6[i0] != 'string')
                            return (
                              (validate81.errors = [
                                {
                                  path: instancePath + '/labels/' + i0,
                                  keyword: 'type',
                                  expected: 'must be string',
                                },
                              ]),
                              !1
                            );
                          var valid1 = _errs15 === errors;
                          if (!valid1) break;
                        }
                      } else
                        return (
                          (validate81.errors = [
                            { path: instancePath + '/labels', keyword: 'type', expected: 'must be array' },
                          ]),
                          !1
                        );
                    var valid0 = _errs13 === errors;
                  } else var valid0 = !0;
                  if (valid0) {
                    if (data.muted !== void 0) {
                      let _errs17 = errors;
                      if (typeof data.muted != 'boolean')
                        return (
                          (validate81.errors = [
                            { path: instancePath + '/muted', keyword: 'type', expected: 'must be boolean' },
                          ]),
                          !1
                        );
                      var valid0 = _errs17 === errors;
                    } else var valid0 = !0;
                    if (valid0) {
                      if (data.can_reply !== void 0) {
                        let _errs19 = errors;
                        if (typeof data.can_reply != 'boolean')
                          return (
                            (validate81.errors = [
                              {
                                path: instancePath + '/can_reply',
                                keyword: 'type',
                                expected: 'must be boolean',
                              },
                            ]),
                            !1
                          );
                        var valid0 = _errs19 === errors;
                      } else var valid0 = !0;
                      if (valid0) {
                        if (data.unread_count !== void 0) {
                          let data10 = data.unread_count,
                            _errs21 = errors;
                          if (!(typeof data10 == 'number' && !(data10 % 1) && !isNaN(data10)))
                            return (
                              (validate81.errors = [
                                {
                                  path: instancePath + '/unread_count',
                                  keyword: 'type',
                                  expected: 'must be integer',
                                },
                              ]),
                              !1
                            );
                          var valid0 = _errs21 === errors;
                        } else var valid0 = !0;
                        if (valid0) {
                          if (data.snoozed_until !== void 0) {
                            let data11 = data.snoozed_until,
                              _errs23 = errors;
                            if (typeof data11 != 'string' && data11 !== null)
                              return (
                                (validate81.errors = [
                                  {
                                    path: instancePath + '/snoozed_until',
                                    keyword: 'type',
                                    expected: 'must be string or null',
                                  },
                                ]),
                                !1
                              );
                            var valid0 = _errs23 === errors;
                          } else var valid0 = !0;
                          if (valid0) {
                            if (data.created_at !== void 0) {
                              let data12 = data.created_at,
                                _errs25 = errors;
                              if (!(typeof data12 == 'number' && !(data12 % 1) && !isNaN(data12)))
                                return (
                                  (validate81.errors = [
                                    {
                                      path: instancePath + '/created_at',
                                      keyword: 'type',
                                      expected: 'must be integer',
                                    },
                                  ]),
                                  !1
                                );
                              var valid0 = _errs25 === errors;
                            } else var valid0 = !0;
                            if (valid0) {
                              if (data.updated_at !== void 0) {
                                let _errs27 = errors;
                                if (typeof data.updated_at != 'number')
                                  return (
                                    (validate81.errors = [
                                      {
                                        path: instancePath + '/updated_at',
                                        keyword: 'type',
                                        expected: 'must be number',
                                      },
                                    ]),
                                    !1
                                  );
                                var valid0 = _errs27 === errors;
                              } else var valid0 = !0;
                              if (valid0) {
                                if (data.timestamp !== void 0) {
                                  let data14 = data.timestamp,
                                    _errs29 = errors;
                                  if (!(typeof data14 == 'number' && !(data14 % 1) && !isNaN(data14)))
                                    return (
                                      (validate81.errors = [
                                        {
                                          path: instancePath + '/timestamp',
                                          keyword: 'type',
                                          expected: 'must be integer',
                                        },
                                      ]),
                                      !1
                                    );
                                  var valid0 = _errs29 === errors;
                                } else var valid0 = !0;
                                if (valid0) {
                                  if (data.last_activity_at !== void 0) {
                                    let data15 = data.last_activity_at,
                                      _errs31 = errors;
                                    if (!(typeof data15 == 'number' && !(data15 % 1) && !isNaN(data15)))
                                      return (
                                        (validate81.errors = [
                                          {
                                            path: instancePath + '/last_activity_at',
                                            keyword: 'type',
                                            expected: 'must be integer',
                                          },
                                        ]),
                                        !1
                                      );
                                    var valid0 = _errs31 === errors;
                                  } else var valid0 = !0;
                                  if (valid0) {
                                    if (data.first_reply_created_at !== void 0) {
                                      let data16 = data.first_reply_created_at,
                                        _errs33 = errors;
                                      if (!(typeof data16 == 'number' && !(data16 % 1) && !isNaN(data16)))
                                        return (
                                          (validate81.errors = [
                                            {
                                              path: instancePath + '/first_reply_created_at',
                                              keyword: 'type',
                                              expected: 'must be integer',
                                            },
                                          ]),
                                          !1
                                        );
                                      var valid0 = _errs33 === errors;
                                    } else var valid0 = !0;
                                    if (valid0) {
                                      if (data.agent_last_seen_at !== void 0) {
                                        let data17 = data.agent_last_seen_at,
                                          _errs35 = errors;
                                        if (!(typeof data17 == 'number' && !(data17 % 1) && !isNaN(data17)))
                                          return (
                                            (validate81.errors = [
                                              {
                                                path: instancePath + '/agent_last_seen_at',
                                                keyword: 'type',
                                                expected: 'must be integer',
                                              },
                                            ]),
                                            !1
                                          );
                                        var valid0 = _errs35 === errors;
                                      } else var valid0 = !0;
                                      if (valid0) {
                                        if (data.assignee_last_seen_at !== void 0) {
                                          let data18 = data.assignee_last_seen_at,
                                            _errs37 = errors;
                                          if (!(typeof data18 == 'number' && !(data18 % 1) && !isNaN(data18)))
                                            return (
                                              (validate81.errors = [
                                                {
                                                  path: instancePath + '/assignee_last_seen_at',
                                                  keyword: 'type',
                                                  expected: 'must be integer',
                                                },
                                              ]),
                                              !1
                                            );
                                          var valid0 = _errs37 === errors;
                                        } else var valid0 = !0;
                                        if (valid0) {
                                          if (data.contact_last_seen_at !== void 0) {
                                            let data19 = data.contact_last_seen_at,
                                              _errs39 = errors;
                                            if (
                                              !(typeof data19 == 'number' && !(data19 % 1) && !isNaN(data19))
                                            )
                                              return (
                                                (validate81.errors = [
                                                  {
                                                    path: instancePath + '/contact_last_seen_at',
                                                    keyword: 'type',
                                                    expected: 'must be integer',
                                                  },
                                                ]),
                                                !1
                                              );
                                            var valid0 = _errs39 === errors;
                                          } else var valid0 = !0;
                                          if (valid0) {
                                            if (data.waiting_since !== void 0) {
                                              let data20 = data.waiting_since,
                                                _errs41 = errors;
                                              if (
                                                !(
                                                  typeof data20 == 'number' &&
                                                  !(data20 % 1) &&
                                                  !isNaN(data20)
                                                )
                                              )
                                                return (
                                                  (validate81.errors = [
                                                    {
                                                      path: instancePath + '/waiting_since',
                                                      keyword: 'type',
                                                      expected: 'must be integer',
                                                    },
                                                  ]),
                                                  !1
                                                );
                                              var valid0 = _errs41 === errors;
                                            } else var valid0 = !0;
                                            if (valid0) {
                                              if (data.additional_attributes !== void 0) {
                                                let data21 = data.additional_attributes,
                                                  _errs43 = errors;
                                                if (
                                                  errors === _errs43 &&
                                                  !(
                                                    data21 &&
                                                    typeof data21 == 'object' &&
                                                    !Array.isArray(data21)
                                                  )
                                                )
                                                  return (
                                                    (validate81.errors = [
                                                      {
                                                        path: instancePath + '/additional_attributes',
                                                        keyword: 'type',
                                                        expected: 'must be object',
                                                      },
                                                    ]),
                                                    !1
                                                  );
                                                var valid0 = _errs43 === errors;
                                              } else var valid0 = !0;
                                              if (valid0) {
                                                if (data.custom_attributes !== void 0) {
                                                  let data22 = data.custom_attributes,
                                                    _errs46 = errors;
                                                  if (
                                                    errors === _errs46 &&
                                                    !(
                                                      data22 &&
                                                      typeof data22 == 'object' &&
                                                      !Array.isArray(data22)
                                                    )
                                                  )
                                                    return (
                                                      (validate81.errors = [
                                                        {
                                                          path: instancePath + '/custom_attributes',
                                                          keyword: 'type',
                                                          expected: 'must be object',
                                                        },
                                                      ]),
                                                      !1
                                                    );
                                                  var valid0 = _errs46 === errors;
                                                } else var valid0 = !0;
                                                if (valid0) {
                                                  if (data.sla_policy_id !== void 0) {
                                                    let data23 = data.sla_policy_id,
                                                      _errs49 = errors;
                                                    if (
                                                      !(
                                                        typeof data23 == 'number' &&
                                                        !(data23 % 1) &&
                                                        !isNaN(data23)
                                                      ) &&
                                                      data23 !== null
                                                    )
                                                      return (
                                                        (validate81.errors = [
                                                          {
                                                            path: instancePath + '/sla_policy_id',
                                                            keyword: 'type',
                                                            expected: 'must be integer or null',
                                                          },
                                                        ]),
                                                        !1
                                                      );
                                                    var valid0 = _errs49 === errors;
                                                  } else var valid0 = !0;
                                                  if (valid0) {
                                                    if (data.messages !== void 0) {
                                                      let data24 = data.messages,
                                                        _errs51 = errors;
                                                      if (errors === _errs51)
                                                        if (Array.isArray(data24)) {
                                                          var valid2 = !0;
                                                          let len1 = data24.length;
                                                          for (let i1 = 0; i1 < len1; i1++) {
                                                            let data25 = data24[i1],
                                                              _errs53 = errors;
                                                            if (
                                                              errors === _errs53 &&
                                                              !(
                                                                data25 &&
                                                                typeof data25 == 'object' &&
                                                                !Array.isArray(data25)
                                                              )
                                                            )
                                                              return (
                                                                (validate81.errors = [
                                                                  {
                                                                    path: instancePath + '/messages/' + i1,
                                                                    keyword: 'type',
                                                                    expected: 'must be object',
                                                                  },
                                                                ]),
                                                                !1
                                                              );
                                                            var valid2 = _errs53 === errors;
                                                            if (!valid2) break;
                                                          }
                                                        } else
                                                          return (
                                                            (validate81.errors = [
                                                              {
                                                                path: instancePath + '/messages',
                                                                keyword: 'type',
                                                                expected: 'must be array',
                                                              },
                                                            ]),
                                                            !1
                                                          );
                                                      var valid0 = _errs51 === errors;
                                                    } else var valid0 = !0;
                                                    if (valid0) {
                                                      if (data.last_non_activity_message !== void 0) {
                                                        let data26 = data.last_non_activity_message,
                                                          _errs56 = errors;
                                                        if (
                                                          !(
                                                            data26 &&
                                                            typeof data26 == 'object' &&
                                                            !Array.isArray(data26)
                                                          ) &&
                                                          data26 !== null
                                                        )
                                                          return (
                                                            (validate81.errors = [
                                                              {
                                                                path:
                                                                  instancePath + '/last_non_activity_message',
                                                                keyword: 'type',
                                                                expected: 'must be object or null',
                                                              },
                                                            ]),
                                                            !1
                                                          );
                                                        var valid0 = _errs56 === errors;
                                                      } else var valid0 = !0;
                                                      if (valid0)
                                                        if (data.meta !== void 0) {
                                                          let _errs59 = errors;
                                                          validate82(data.meta, {
                                                            instancePath: instancePath + '/meta',
                                                            parentData: data,
                                                            parentDataProperty: 'meta',
                                                            rootData,
                                                          }) ||
                                                            ((vErrors =
                                                              vErrors === null
                                                                ? validate82.errors
                                                                : vErrors.concat(validate82.errors)),
                                                            (errors = vErrors.length));
                                                          var valid0 = _errs59 === errors;
                                                        } else var valid0 = !0;
                                                    }
                                                  }
                                                }
                                              }
                                            }
                                          }
                                        }
                                      }
                                    }
                                  }
                                }
                              }
                            }
                          }
                        }
                      }
                    }
                  }
                }
              }
            }
          }
        }
      }
    } else
      return (
        (validate81.errors = [{ path: instancePath, keyword: 'type', expected: 'must be object' }]), !1
      );
  return ((validate81.errors = vErrors), errors === 0);
}
function validate80(data, { instancePath = '', parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null,
    errors = 0;
  if (errors === 0)
    if (data && typeof data == 'object' && !Array.isArray(data)) {
      let missing0;
      if (data.payload === void 0 && (missing0 = 'payload'))
        return (
          (validate80.errors = [
            {
              path: instancePath,
              keyword: 'required',
              expected: "must have required property '" + missing0 + "'",
            },
          ]),
          !1
        );
      if (data.payload !== void 0) {
        let data0 = data.payload;
        if (errors === errors)
          if (Array.isArray(data0)) {
            var valid1 = !0;
            let len0 = data0.length;
            for (let i0 = 0; i0 < len0; i0++) {
              let _errs3 = errors;
              validate81(data0[i0], {
                instancePath: instancePath + '/payload/' + i0,
                parentData: data0,
                parentDataProperty: i0,
                rootData,
              }) ||
                ((vErrors = vErrors === null ? validate81.errors : vErrors.concat(validate81.errors)),
                (errors = vErrors.length));
              var valid1 = _errs3 === errors;
              if (!valid1) break;
            }
          } else
            return (
              (validate80.errors = [
                { path: instancePath + '/payload', keyword: 'type', expected: 'must be array' },
              ]),
              !1
            );
      }
    } else
      return (
        (validate80.errors = [{ path: instancePath, keyword: 'type', expected: 'must be object' }]), !1
      );
  return ((validate80.errors = vErrors), errors === 0);
}
var CustomAttributesDestroy = validate86;
function validate86(data, { instancePath = '', parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null,
    errors = 0;
  if (errors === 0)
    if (data && typeof data == 'object' && !Array.isArray(data)) {
      let missing0;
      if (data.custom_attributes === void 0 && (missing0 = 'custom_attributes'))
        return (
          (validate86.errors = [
            {
              path: instancePath,
              keyword: 'required',
              expected: "must have required property '" + missing0 + "'",
            },
          ]),
          !1
        );
      if (data.custom_attributes !== void 0) {
        let data0 = data.custom_attributes;
        if (errors === errors)
          if (Array.isArray(data0)) {
            var valid1 = !0;
            let len0 = data0.length;
            for (let i0 = 0; i0 < len0; i0++) {
              let _errs3 = errors;
              if (typeof data0[i0] != 'string')
                return (
                  (validate86.errors = [
                    {
                      path: instancePath + '/custom_attributes/' + i0,
                      keyword: 'type',
                      expected: 'must be string',
                    },
                  ]),
                  !1
                );
              var valid1 = _errs3 === errors;
              if (!valid1) break;
            }
          } else
            return (
              (validate86.errors = [
                { path: instancePath + '/custom_attributes', keyword: 'type', expected: 'must be array' },
              ]),
              !1
            );
      }
    } else
      return (
        (validate86.errors = [{ path: instancePath, keyword: 'type', expected: 'must be object' }]), !1
      );
  return ((validate86.errors = vErrors), errors === 0);
}
var LabelList = validate87;
function validate87(data, { instancePath = '', parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null,
    errors = 0;
  if (errors === 0)
    if (data && typeof data == 'object' && !Array.isArray(data)) {
      let missing0;
      if (data.payload === void 0 && (missing0 = 'payload'))
        return (
          (validate87.errors = [
            {
              path: instancePath,
              keyword: 'required',
              expected: "must have required property '" + missing0 + "'",
            },
          ]),
          !1
        );
      if (data.payload !== void 0) {
        let data0 = data.payload;
        if (errors === errors)
          if (Array.isArray(data0)) {
            var valid1 = !0;
            let len0 = data0.length;
            for (let i0 = 0; i0 < len0; i0++) {
              let _errs3 = errors;
              if (typeof data0[i0] != 'string')
                return (
                  (validate87.errors = [
                    { path: instancePath + '/payload/' + i0, keyword: 'type', expected: 'must be string' },
                  ]),
                  !1
                );
              var valid1 = _errs3 === errors;
              if (!valid1) break;
            }
          } else
            return (
              (validate87.errors = [
                { path: instancePath + '/payload', keyword: 'type', expected: 'must be array' },
              ]),
              !1
            );
      }
    } else
      return (
        (validate87.errors = [{ path: instancePath, keyword: 'type', expected: 'must be object' }]), !1
      );
  return ((validate87.errors = vErrors), errors === 0);
}
var LabelsReplace = validate88;
function validate88(data, { instancePath = '', parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null,
    errors = 0;
  if (errors === 0)
    if (data && typeof data == 'object' && !Array.isArray(data)) {
      let missing0;
      if (data.labels === void 0 && (missing0 = 'labels'))
        return (
          (validate88.errors = [
            {
              path: instancePath,
              keyword: 'required',
              expected: "must have required property '" + missing0 + "'",
            },
          ]),
          !1
        );
      if (data.labels !== void 0) {
        let data0 = data.labels;
        if (errors === errors)
          if (Array.isArray(data0)) {
            var valid1 = !0;
            let len0 = data0.length;
            for (let i0 = 0; i0 < len0; i0++) {
              let _errs3 = errors;
              if (typeof data0[i0] != 'string')
                return (
                  (validate88.errors = [
                    { path: instancePath + '/labels/' + i0, keyword: 'type', expected: 'must be string' },
                  ]),
                  !1
                );
              var valid1 = _errs3 === errors;
              if (!valid1) break;
            }
          } else
            return (
              (validate88.errors = [
                { path: instancePath + '/labels', keyword: 'type', expected: 'must be array' },
              ]),
              !1
            );
      }
    } else
      return (
        (validate88.errors = [{ path: instancePath, keyword: 'type', expected: 'must be object' }]), !1
      );
  return ((validate88.errors = vErrors), errors === 0);
}

/** Checks of the bodies of requests, by operation. */
export const requests: Checks = {
  'contacts.create': ContactCreate,
  'contacts.filter': ContactFilter,
  'contacts.update': ContactUpdate,
  'contacts.merge': ContactMerge,
  'contacts.labels.add': LabelsReplace,
  'contacts.customAttributes.destroy': CustomAttributesDestroy,
};

/** Checks of the bodies of successful answers, by operation. */
export const responses: Checks = {
  'contacts.list': ContactList,
  'contacts.create': ContactCreated,
  'contacts.search': ContactSearchResult,
  'contacts.filter': ContactList,
  'contacts.get': ContactPayload,
  'contacts.update': ContactPayload,
  'contacts.conversations': ConversationList,
  'contacts.contactableInboxes': ContactableInboxList,
  'contacts.merge': Contact,
  'contacts.labels.list': LabelList,
  'contacts.labels.add': LabelList,
  'contacts.customAttributes.destroy': ContactPayload,
};
