// Generated from specs/sendblue/openapi.yaml by tools/codegen. Do not edit: run npm run generate.
// @ts-nocheck The code of ajv has no types; those of the two exports are written out.
import type { Checks } from '@contactkit/runtime/validate';

var ContactBulkCreate = validate52;
var pattern3 = new RegExp('^\\+[1-9]\\d{1,14}$', 'u');
function validate53(data, { instancePath = '', parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null,
    errors = 0;
  if (errors === 0)
    if (data && typeof data == 'object' && !Array.isArray(data)) {
      let missing0;
      if (data.phone === void 0 && (missing0 = 'phone'))
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
      if (data.phone !== void 0) {
        let data0 = data.phone,
          _errs1 = errors;
        if (errors === _errs1)
          if (typeof data0 == 'string') {
            if (!pattern3.test(data0))
              return (
                (validate53.errors = [
                  {
                    path: instancePath + '/phone',
                    keyword: 'pattern',
                    expected: 'must match pattern "^\\+[1-9]\\d{1,14}$"',
                  },
                ]),
                !1
              );
          } else
            return (
              (validate53.errors = [
                { path: instancePath + '/phone', keyword: 'type', expected: 'must be string' },
              ]),
              !1
            );
        var valid0 = _errs1 === errors;
      } else var valid0 = !0;
      if (valid0) {
        if (data.first_name !== void 0) {
          let _errs3 = errors;
          if (typeof data.first_name != 'string')
            return (
              (validate53.errors = [
                { path: instancePath + '/first_name', keyword: 'type', expected: 'must be string' },
              ]),
              !1
            );
          var valid0 = _errs3 === errors;
        } else var valid0 = !0;
        if (valid0) {
          if (data.last_name !== void 0) {
            let _errs5 = errors;
            if (typeof data.last_name != 'string')
              return (
                (validate53.errors = [
                  { path: instancePath + '/last_name', keyword: 'type', expected: 'must be string' },
                ]),
                !1
              );
            var valid0 = _errs5 === errors;
          } else var valid0 = !0;
          if (valid0) {
            if (data.company_name !== void 0) {
              let _errs7 = errors;
              if (typeof data.company_name != 'string')
                return (
                  (validate53.errors = [
                    { path: instancePath + '/company_name', keyword: 'type', expected: 'must be string' },
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
                if (data.custom_variables !== void 0) {
                  let data6 = data.custom_variables,
                    _errs13 = errors;
                  if (errors === _errs13)
                    if (data6 && typeof data6 == 'object' && !Array.isArray(data6))
                      for (let key0 in data6) {
                        let _errs16 = errors;
                        if (typeof data6[key0] != 'string')
                          return (
                            (validate53.errors = [
                              {
                                path: instancePath + '/custom_variables/*',
                                keyword: 'type',
                                expected: 'must be string',
                              },
                            ]),
                            !1
                          );
                        var valid2 = _errs16 === errors;
                        if (!valid2) break;
                      }
                    else
                      return (
                        (validate53.errors = [
                          {
                            path: instancePath + '/custom_variables',
                            keyword: 'type',
                            expected: 'must be object',
                          },
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
function validate52(data, { instancePath = '', parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null,
    errors = 0;
  if (errors === 0)
    if (data && typeof data == 'object' && !Array.isArray(data)) {
      let missing0;
      if (data.contacts === void 0 && (missing0 = 'contacts'))
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
      if (data.contacts !== void 0) {
        let data0 = data.contacts;
        if (errors === errors)
          if (Array.isArray(data0)) {
            var valid1 = !0;
            let len0 = data0.length;
            for (let i0 = 0; i0 < len0; i0++) {
              let _errs3 = errors;
              validate53(data0[i0], {
                instancePath: instancePath + '/contacts/' + i0,
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
              (validate52.errors = [
                { path: instancePath + '/contacts', keyword: 'type', expected: 'must be array' },
              ]),
              !1
            );
      }
    } else
      return (
        (validate52.errors = [{ path: instancePath, keyword: 'type', expected: 'must be object' }]), !1
      );
  return ((validate52.errors = vErrors), errors === 0);
}
var ContactBulkCreateResult = validate55;
var formats0 =
  /^\d\d\d\d-[0-1]\d-[0-3]\dt(?:[0-2]\d:[0-5]\d:[0-5]\d|23:59:60)(?:\.\d+)?(?:z|[+-]\d\d(?::?\d\d)?)$/i;
function validate56(data, { instancePath = '', parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null,
    errors = 0;
  if (errors === 0)
    if (data && typeof data == 'object' && !Array.isArray(data)) {
      if (data.phone !== void 0) {
        let _errs1 = errors;
        if (typeof data.phone != 'string')
          return (
            (validate56.errors = [
              { path: instancePath + '/phone', keyword: 'type', expected: 'must be string' },
            ]),
            !1
          );
        var valid0 = _errs1 === errors;
      } else var valid0 = !0;
      if (valid0) {
        if (data.first_name !== void 0) {
          let data1 = data.first_name,
            _errs3 = errors;
          if (typeof data1 != 'string' && data1 !== null)
            return (
              (validate56.errors = [
                { path: instancePath + '/first_name', keyword: 'type', expected: 'must be string or null' },
              ]),
              !1
            );
          var valid0 = _errs3 === errors;
        } else var valid0 = !0;
        if (valid0) {
          if (data.last_name !== void 0) {
            let data2 = data.last_name,
              _errs5 = errors;
            if (typeof data2 != 'string' && data2 !== null)
              return (
                (validate56.errors = [
                  { path: instancePath + '/last_name', keyword: 'type', expected: 'must be string or null' },
                ]),
                !1
              );
            var valid0 = _errs5 === errors;
          } else var valid0 = !0;
          if (valid0) {
            if (data.company_name !== void 0) {
              let data3 = data.company_name,
                _errs7 = errors;
              if (typeof data3 != 'string' && data3 !== null)
                return (
                  (validate56.errors = [
                    {
                      path: instancePath + '/company_name',
                      keyword: 'type',
                      expected: 'must be string or null',
                    },
                  ]),
                  !1
                );
              var valid0 = _errs7 === errors;
            } else var valid0 = !0;
            if (valid0) {
              if (data.assigned_to_email !== void 0) {
                let data4 = data.assigned_to_email,
                  _errs9 = errors;
                if (typeof data4 != 'string' && data4 !== null)
                  return (
                    (validate56.errors = [
                      {
                        path: instancePath + '/assigned_to_email',
                        keyword: 'type',
                        expected: 'must be string or null',
                      },
                    ]),
                    !1
                  );
                var valid0 = _errs9 === errors;
              } else var valid0 = !0;
              if (valid0) {
                if (data.sendblue_number !== void 0) {
                  let data5 = data.sendblue_number,
                    _errs11 = errors;
                  if (typeof data5 != 'string' && data5 !== null)
                    return (
                      (validate56.errors = [
                        {
                          path: instancePath + '/sendblue_number',
                          keyword: 'type',
                          expected: 'must be string or null',
                        },
                      ]),
                      !1
                    );
                  var valid0 = _errs11 === errors;
                } else var valid0 = !0;
                if (valid0) {
                  if (data.tags !== void 0) {
                    let data6 = data.tags,
                      _errs13 = errors;
                    if (errors === _errs13)
                      if (Array.isArray(data6)) {
                        var valid1 = !0;
                        let len0 = data6.length;
                        for (let i0 = 0; i0 < len0; i0++) {
                          let _errs15 = errors;
                          if (typeof data6[i0] != 'string')
                            return (
                              (validate56.errors = [
                                {
                                  path: instancePath + '/tags/' + i0,
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
                          (validate56.errors = [
                            { path: instancePath + '/tags', keyword: 'type', expected: 'must be array' },
                          ]),
                          !1
                        );
                    var valid0 = _errs13 === errors;
                  } else var valid0 = !0;
                  if (valid0) {
                    if (data.custom_variables !== void 0) {
                      let data8 = data.custom_variables,
                        _errs17 = errors;
                      if (errors === _errs17)
                        if (data8 && typeof data8 == 'object' && !Array.isArray(data8))
                          for (let key0 in data8) {
                            let _errs20 = errors;
                            if (typeof data8[key0] != 'string')
                              return (
                                (validate56.errors = [
                                  {
                                    path: instancePath + '/custom_variables/*',
                                    keyword: 'type',
                                    expected: 'must be string',
                                  },
                                ]),
                                !1
                              );
                            var valid2 = _errs20 === errors;
                            if (!valid2) break;
                          }
                        else
                          return (
                            (validate56.errors = [
                              {
                                path: instancePath + '/custom_variables',
                                keyword: 'type',
                                expected: 'must be object',
                              },
                            ]),
                            !1
                          );
                      var valid0 = _errs17 === errors;
                    } else var valid0 = !0;
                    if (valid0) {
                      if (data.verified !== void 0) {
                        let _errs22 = errors;
                        if (typeof data.verified != 'boolean')
                          return (
                            (validate56.errors = [
                              {
                                path: instancePath + '/verified',
                                keyword: 'type',
                                expected: 'must be boolean',
                              },
                            ]),
                            !1
                          );
                        var valid0 = _errs22 === errors;
                      } else var valid0 = !0;
                      if (valid0) {
                        if (data.opt_out !== void 0) {
                          let _errs24 = errors;
                          if (typeof data.opt_out != 'boolean')
                            return (
                              (validate56.errors = [
                                {
                                  path: instancePath + '/opt_out',
                                  keyword: 'type',
                                  expected: 'must be boolean',
                                },
                              ]),
                              !1
                            );
                          var valid0 = _errs24 === errors;
                        } else var valid0 = !0;
                        if (valid0)
                          if (data.created_at !== void 0) {
                            let data12 = data.created_at,
                              _errs26 = errors;
                            if (errors === _errs26 && errors === _errs26)
                              if (typeof data12 == 'string') {
                                if (!formats0.test(data12))
                                  return (
                                    (validate56.errors = [
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
                                  (validate56.errors = [
                                    {
                                      path: instancePath + '/created_at',
                                      keyword: 'type',
                                      expected: 'must be string',
                                    },
                                  ]),
                                  !1
                                );
                            var valid0 = _errs26 === errors;
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
    } else
      return (
        (validate56.errors = [{ path: instancePath, keyword: 'type', expected: 'must be object' }]), !1
      );
  return ((validate56.errors = vErrors), errors === 0);
}
function validate55(data, { instancePath = '', parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null,
    errors = 0;
  if (errors === 0)
    if (data && typeof data == 'object' && !Array.isArray(data)) {
      if (data.status !== void 0) {
        let _errs1 = errors;
        if (typeof data.status != 'string')
          return (
            (validate55.errors = [
              { path: instancePath + '/status', keyword: 'type', expected: 'must be string' },
            ]),
            !1
          );
        var valid0 = _errs1 === errors;
      } else var valid0 = !0;
      if (valid0)
        if (data.contacts !== void 0) {
          let data1 = data.contacts,
            _errs3 = errors;
          if (errors === _errs3)
            if (Array.isArray(data1)) {
              var valid1 = !0;
              let len0 = data1.length;
              for (let i0 = 0; i0 < len0; i0++) {
                let _errs5 = errors;
                validate56(data1[i0], {
                  instancePath: instancePath + '/contacts/' + i0,
                  parentData: data1,
                  parentDataProperty: i0,
                  rootData,
                }) ||
                  ((vErrors = vErrors === null ? validate56.errors : vErrors.concat(validate56.errors)),
                  (errors = vErrors.length));
                var valid1 = _errs5 === errors;
                if (!valid1) break;
              }
            } else
              return (
                (validate55.errors = [
                  { path: instancePath + '/contacts', keyword: 'type', expected: 'must be array' },
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
var ContactBulkDelete = validate58;
function validate58(data, { instancePath = '', parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null,
    errors = 0;
  if (errors === 0)
    if (data && typeof data == 'object' && !Array.isArray(data)) {
      let missing0;
      if (data.contact_ids === void 0 && (missing0 = 'contact_ids'))
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
      if (data.contact_ids !== void 0) {
        let data0 = data.contact_ids;
        if (errors === errors)
          if (Array.isArray(data0)) {
            if (data0.length < 1)
              return (
                (validate58.errors = [
                  {
                    path: instancePath + '/contact_ids',
                    keyword: 'minItems',
                    expected: 'must NOT have fewer than 1 items',
                  },
                ]),
                !1
              );
            {
              var valid1 = !0;
              let len0 = data0.length;
              for (let i0 = 0; i0 < len0; i0++) {
                let data1 = data0[i0],
                  _errs3 = errors;
                if (errors === _errs3)
                  if (typeof data1 == 'string') {
                    if (!pattern3.test(data1))
                      return (
                        (validate58.errors = [
                          {
                            path: instancePath + '/contact_ids/' + i0,
                            keyword: 'pattern',
                            expected: 'must match pattern "^\\+[1-9]\\d{1,14}$"',
                          },
                        ]),
                        !1
                      );
                  } else
                    return (
                      (validate58.errors = [
                        {
                          path: instancePath + '/contact_ids/' + i0,
                          keyword: 'type',
                          expected: 'must be string',
                        },
                      ]),
                      !1
                    );
                var valid1 = _errs3 === errors;
                if (!valid1) break;
              }
            }
          } else
            return (
              (validate58.errors = [
                { path: instancePath + '/contact_ids', keyword: 'type', expected: 'must be array' },
              ]),
              !1
            );
      }
    } else
      return (
        (validate58.errors = [{ path: instancePath, keyword: 'type', expected: 'must be object' }]), !1
      );
  return ((validate58.errors = vErrors), errors === 0);
}
var ContactBulkDeleteResult = validate59;
function validate59(data, { instancePath = '', parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null,
    errors = 0;
  if (errors === 0)
    if (data && typeof data == 'object' && !Array.isArray(data)) {
      if (data.status !== void 0) {
        let _errs1 = errors;
        if (typeof data.status != 'string')
          return (
            (validate59.errors = [
              { path: instancePath + '/status', keyword: 'type', expected: 'must be string' },
            ]),
            !1
          );
        var valid0 = _errs1 === errors;
      } else var valid0 = !0;
      if (valid0)
        if (data.amount !== void 0) {
          let data1 = data.amount,
            _errs3 = errors;
          if (!(typeof data1 == 'number' && !(data1 % 1) && !isNaN(data1)))
            return (
              (validate59.errors = [
                { path: instancePath + '/amount', keyword: 'type', expected: 'must be integer' },
              ]),
              !1
            );
          var valid0 = _errs3 === errors;
        } else var valid0 = !0;
    } else
      return (
        (validate59.errors = [{ path: instancePath, keyword: 'type', expected: 'must be object' }]), !1
      );
  return ((validate59.errors = vErrors), errors === 0);
}
var ContactCount = validate60;
function validate60(data, { instancePath = '', parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null,
    errors = 0;
  if (errors === 0)
    if (data && typeof data == 'object' && !Array.isArray(data)) {
      if (data.count !== void 0) {
        let data0 = data.count;
        if (!(typeof data0 == 'number' && !(data0 % 1) && !isNaN(data0)))
          return (
            (validate60.errors = [
              { path: instancePath + '/count', keyword: 'type', expected: 'must be integer' },
            ]),
            !1
          );
      }
    } else
      return (
        (validate60.errors = [{ path: instancePath, keyword: 'type', expected: 'must be object' }]), !1
      );
  return ((validate60.errors = vErrors), errors === 0);
}
var ContactCreate = validate61;
function validate61(data, { instancePath = '', parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null,
    errors = 0;
  if (errors === 0)
    if (data && typeof data == 'object' && !Array.isArray(data)) {
      let missing0;
      if (data.number === void 0 && (missing0 = 'number'))
        return (
          (validate61.errors = [
            {
              path: instancePath,
              keyword: 'required',
              expected: "must have required property '" + missing0 + "'",
            },
          ]),
          !1
        );
      if (data.number !== void 0) {
        let data0 = data.number,
          _errs1 = errors;
        if (errors === _errs1)
          if (typeof data0 == 'string') {
            if (!pattern3.test(data0))
              return (
                (validate61.errors = [
                  {
                    path: instancePath + '/number',
                    keyword: 'pattern',
                    expected: 'must match pattern "^\\+[1-9]\\d{1,14}$"',
                  },
                ]),
                !1
              );
          } else
            return (
              (validate61.errors = [
                { path: instancePath + '/number', keyword: 'type', expected: 'must be string' },
              ]),
              !1
            );
        var valid0 = _errs1 === errors;
      } else var valid0 = !0;
      if (valid0) {
        if (data.first_name !== void 0) {
          let _errs3 = errors;
          if (typeof data.first_name != 'string')
            return (
              (validate61.errors = [
                { path: instancePath + '/first_name', keyword: 'type', expected: 'must be string' },
              ]),
              !1
            );
          var valid0 = _errs3 === errors;
        } else var valid0 = !0;
        if (valid0) {
          if (data.last_name !== void 0) {
            let _errs5 = errors;
            if (typeof data.last_name != 'string')
              return (
                (validate61.errors = [
                  { path: instancePath + '/last_name', keyword: 'type', expected: 'must be string' },
                ]),
                !1
              );
            var valid0 = _errs5 === errors;
          } else var valid0 = !0;
          if (valid0) {
            if (data.assigned_to_email !== void 0) {
              let _errs7 = errors;
              if (typeof data.assigned_to_email != 'string')
                return (
                  (validate61.errors = [
                    {
                      path: instancePath + '/assigned_to_email',
                      keyword: 'type',
                      expected: 'must be string',
                    },
                  ]),
                  !1
                );
              var valid0 = _errs7 === errors;
            } else var valid0 = !0;
            if (valid0) {
              if (data.sendblue_number !== void 0) {
                let data4 = data.sendblue_number,
                  _errs9 = errors;
                if (errors === _errs9)
                  if (typeof data4 == 'string') {
                    if (!pattern3.test(data4))
                      return (
                        (validate61.errors = [
                          {
                            path: instancePath + '/sendblue_number',
                            keyword: 'pattern',
                            expected: 'must match pattern "^\\+[1-9]\\d{1,14}$"',
                          },
                        ]),
                        !1
                      );
                  } else
                    return (
                      (validate61.errors = [
                        {
                          path: instancePath + '/sendblue_number',
                          keyword: 'type',
                          expected: 'must be string',
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
                            (validate61.errors = [
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
                        (validate61.errors = [
                          { path: instancePath + '/tags', keyword: 'type', expected: 'must be array' },
                        ]),
                        !1
                      );
                  var valid0 = _errs11 === errors;
                } else var valid0 = !0;
                if (valid0) {
                  if (data.custom_variables !== void 0) {
                    let data7 = data.custom_variables,
                      _errs15 = errors;
                    if (errors === _errs15)
                      if (data7 && typeof data7 == 'object' && !Array.isArray(data7))
                        for (let key0 in data7) {
                          let _errs18 = errors;
                          if (typeof data7[key0] != 'string')
                            return (
                              (validate61.errors = [
                                {
                                  path: instancePath + '/custom_variables/*',
                                  keyword: 'type',
                                  expected: 'must be string',
                                },
                              ]),
                              !1
                            );
                          var valid2 = _errs18 === errors;
                          if (!valid2) break;
                        }
                      else
                        return (
                          (validate61.errors = [
                            {
                              path: instancePath + '/custom_variables',
                              keyword: 'type',
                              expected: 'must be object',
                            },
                          ]),
                          !1
                        );
                    var valid0 = _errs15 === errors;
                  } else var valid0 = !0;
                  if (valid0) {
                    if (data.update_if_exists !== void 0) {
                      let _errs20 = errors;
                      if (typeof data.update_if_exists != 'boolean')
                        return (
                          (validate61.errors = [
                            {
                              path: instancePath + '/update_if_exists',
                              keyword: 'type',
                              expected: 'must be boolean',
                            },
                          ]),
                          !1
                        );
                      var valid0 = _errs20 === errors;
                    } else var valid0 = !0;
                    if (valid0) {
                      if (data.phone_number !== void 0) {
                        let data10 = data.phone_number,
                          _errs22 = errors;
                        if (errors === _errs22)
                          if (typeof data10 == 'string') {
                            if (!pattern3.test(data10))
                              return (
                                (validate61.errors = [
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
                              (validate61.errors = [
                                {
                                  path: instancePath + '/phone_number',
                                  keyword: 'type',
                                  expected: 'must be string',
                                },
                              ]),
                              !1
                            );
                        var valid0 = _errs22 === errors;
                      } else var valid0 = !0;
                      if (valid0) {
                        if (data.phoneNumber !== void 0) {
                          let data11 = data.phoneNumber,
                            _errs24 = errors;
                          if (errors === _errs24)
                            if (typeof data11 == 'string') {
                              if (!pattern3.test(data11))
                                return (
                                  (validate61.errors = [
                                    {
                                      path: instancePath + '/phoneNumber',
                                      keyword: 'pattern',
                                      expected: 'must match pattern "^\\+[1-9]\\d{1,14}$"',
                                    },
                                  ]),
                                  !1
                                );
                            } else
                              return (
                                (validate61.errors = [
                                  {
                                    path: instancePath + '/phoneNumber',
                                    keyword: 'type',
                                    expected: 'must be string',
                                  },
                                ]),
                                !1
                              );
                          var valid0 = _errs24 === errors;
                        } else var valid0 = !0;
                        if (valid0) {
                          if (data.firstName !== void 0) {
                            let _errs26 = errors;
                            if (typeof data.firstName != 'string')
                              return (
                                (validate61.errors = [
                                  {
                                    path: instancePath + '/firstName',
                                    keyword: 'type',
                                    expected: 'must be string',
                                  },
                                ]),
                                !1
                              );
                            var valid0 = _errs26 === errors;
                          } else var valid0 = !0;
                          if (valid0) {
                            if (data.lastName !== void 0) {
                              let _errs28 = errors;
                              if (typeof data.lastName != 'string')
                                return (
                                  (validate61.errors = [
                                    {
                                      path: instancePath + '/lastName',
                                      keyword: 'type',
                                      expected: 'must be string',
                                    },
                                  ]),
                                  !1
                                );
                              var valid0 = _errs28 === errors;
                            } else var valid0 = !0;
                            if (valid0) {
                              if (data.assignedToEmail !== void 0) {
                                let _errs30 = errors;
                                if (typeof data.assignedToEmail != 'string')
                                  return (
                                    (validate61.errors = [
                                      {
                                        path: instancePath + '/assignedToEmail',
                                        keyword: 'type',
                                        expected: 'must be string',
                                      },
                                    ]),
                                    !1
                                  );
                                var valid0 = _errs30 === errors;
                              } else var valid0 = !0;
                              if (valid0)
                                if (data.sendblueNumber !== void 0) {
                                  let data15 = data.sendblueNumber,
                                    _errs32 = errors;
                                  if (errors === _errs32)
                                    if (typeof data15 == 'string') {
                                      if (!pattern3.test(data15))
                                        return (
                                          (validate61.errors = [
                                            {
                                              path: instancePath + '/sendblueNumber',
                                              keyword: 'pattern',
                                              expected: 'must match pattern "^\\+[1-9]\\d{1,14}$"',
                                            },
                                          ]),
                                          !1
                                        );
                                    } else
                                      return (
                                        (validate61.errors = [
                                          {
                                            path: instancePath + '/sendblueNumber',
                                            keyword: 'type',
                                            expected: 'must be string',
                                          },
                                        ]),
                                        !1
                                      );
                                  var valid0 = _errs32 === errors;
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
        (validate61.errors = [{ path: instancePath, keyword: 'type', expected: 'must be object' }]), !1
      );
  return ((validate61.errors = vErrors), errors === 0);
}
var ContactDeleteResult = validate62;
function validate62(data, { instancePath = '', parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null,
    errors = 0;
  if (errors === 0)
    if (data && typeof data == 'object' && !Array.isArray(data)) {
      if (data.status !== void 0 && typeof data.status != 'string')
        return (
          (validate62.errors = [
            { path: instancePath + '/status', keyword: 'type', expected: 'must be string' },
          ]),
          !1
        );
    } else
      return (
        (validate62.errors = [{ path: instancePath, keyword: 'type', expected: 'must be object' }]), !1
      );
  return ((validate62.errors = vErrors), errors === 0);
}
var ContactList = validate63;
function validate63(data, { instancePath = '', parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null,
    errors = 0;
  if (errors === 0)
    if (Array.isArray(data)) {
      var valid0 = !0;
      let len0 = data.length;
      for (let i0 = 0; i0 < len0; i0++) {
        let _errs1 = errors;
        validate56(data[i0], {
          instancePath: instancePath + '/' + i0,
          parentData: data,
          parentDataProperty: i0,
          rootData,
        }) ||
          ((vErrors = vErrors === null ? validate56.errors : vErrors.concat(validate56.errors)),
          (errors = vErrors.length));
        var valid0 = _errs1 === errors;
        if (!valid0) break;
      }
    } else
      return ((validate63.errors = [{ path: instancePath, keyword: 'type', expected: 'must be array' }]), !1);
  return ((validate63.errors = vErrors), errors === 0);
}
var ContactOptOut = validate65;
function validate65(data, { instancePath = '', parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null,
    errors = 0;
  if (errors === 0)
    if (data && typeof data == 'object' && !Array.isArray(data)) {
      let missing0;
      if (data.number === void 0 && (missing0 = 'number'))
        return (
          (validate65.errors = [
            {
              path: instancePath,
              keyword: 'required',
              expected: "must have required property '" + missing0 + "'",
            },
          ]),
          !1
        );
      if (data.number !== void 0) {
        let data0 = data.number,
          _errs1 = errors;
        if (errors === _errs1)
          if (typeof data0 == 'string') {
            if (!pattern3.test(data0))
              return (
                (validate65.errors = [
                  {
                    path: instancePath + '/number',
                    keyword: 'pattern',
                    expected: 'must match pattern "^\\+[1-9]\\d{1,14}$"',
                  },
                ]),
                !1
              );
          } else
            return (
              (validate65.errors = [
                { path: instancePath + '/number', keyword: 'type', expected: 'must be string' },
              ]),
              !1
            );
        var valid0 = _errs1 === errors;
      } else var valid0 = !0;
      if (valid0)
        if (data.opted_out !== void 0) {
          let _errs3 = errors;
          if (typeof data.opted_out != 'boolean')
            return (
              (validate65.errors = [
                { path: instancePath + '/opted_out', keyword: 'type', expected: 'must be boolean' },
              ]),
              !1
            );
          var valid0 = _errs3 === errors;
        } else var valid0 = !0;
    } else
      return (
        (validate65.errors = [{ path: instancePath, keyword: 'type', expected: 'must be object' }]), !1
      );
  return ((validate65.errors = vErrors), errors === 0);
}
var ContactOptOutResult = validate66;
function validate66(data, { instancePath = '', parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null,
    errors = 0;
  if (errors === 0)
    if (data && typeof data == 'object' && !Array.isArray(data)) {
      if (data.status !== void 0) {
        let _errs1 = errors;
        if (typeof data.status != 'string')
          return (
            (validate66.errors = [
              { path: instancePath + '/status', keyword: 'type', expected: 'must be string' },
            ]),
            !1
          );
        var valid0 = _errs1 === errors;
      } else var valid0 = !0;
      if (valid0) {
        if (data.number !== void 0) {
          let _errs3 = errors;
          if (typeof data.number != 'string')
            return (
              (validate66.errors = [
                { path: instancePath + '/number', keyword: 'type', expected: 'must be string' },
              ]),
              !1
            );
          var valid0 = _errs3 === errors;
        } else var valid0 = !0;
        if (valid0)
          if (data.opted_out !== void 0) {
            let _errs5 = errors;
            if (typeof data.opted_out != 'boolean')
              return (
                (validate66.errors = [
                  { path: instancePath + '/opted_out', keyword: 'type', expected: 'must be boolean' },
                ]),
                !1
              );
            var valid0 = _errs5 === errors;
          } else var valid0 = !0;
      }
    } else
      return (
        (validate66.errors = [{ path: instancePath, keyword: 'type', expected: 'must be object' }]), !1
      );
  return ((validate66.errors = vErrors), errors === 0);
}
var ContactResult = validate67;
function validate67(data, { instancePath = '', parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null,
    errors = 0;
  if (errors === 0)
    if (data && typeof data == 'object' && !Array.isArray(data)) {
      if (data.status !== void 0) {
        let _errs1 = errors;
        if (typeof data.status != 'string')
          return (
            (validate67.errors = [
              { path: instancePath + '/status', keyword: 'type', expected: 'must be string' },
            ]),
            !1
          );
        var valid0 = _errs1 === errors;
      } else var valid0 = !0;
      if (valid0)
        if (data.contact !== void 0) {
          let _errs3 = errors;
          validate56(data.contact, {
            instancePath: instancePath + '/contact',
            parentData: data,
            parentDataProperty: 'contact',
            rootData,
          }) ||
            ((vErrors = vErrors === null ? validate56.errors : vErrors.concat(validate56.errors)),
            (errors = vErrors.length));
          var valid0 = _errs3 === errors;
        } else var valid0 = !0;
    } else
      return (
        (validate67.errors = [{ path: instancePath, keyword: 'type', expected: 'must be object' }]), !1
      );
  return ((validate67.errors = vErrors), errors === 0);
}
var ContactUpdate = validate69;
function validate69(data, { instancePath = '', parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null,
    errors = 0;
  if (errors === 0)
    if (data && typeof data == 'object' && !Array.isArray(data)) {
      if (data.first_name !== void 0) {
        let _errs1 = errors;
        if (typeof data.first_name != 'string')
          return (
            (validate69.errors = [
              { path: instancePath + '/first_name', keyword: 'type', expected: 'must be string' },
            ]),
            !1
          );
        var valid0 = _errs1 === errors;
      } else var valid0 = !0;
      if (valid0) {
        if (data.last_name !== void 0) {
          let _errs3 = errors;
          if (typeof data.last_name != 'string')
            return (
              (validate69.errors = [
                { path: instancePath + '/last_name', keyword: 'type', expected: 'must be string' },
              ]),
              !1
            );
          var valid0 = _errs3 === errors;
        } else var valid0 = !0;
        if (valid0) {
          if (data.company_name !== void 0) {
            let _errs5 = errors;
            if (typeof data.company_name != 'string')
              return (
                (validate69.errors = [
                  { path: instancePath + '/company_name', keyword: 'type', expected: 'must be string' },
                ]),
                !1
              );
            var valid0 = _errs5 === errors;
          } else var valid0 = !0;
          if (valid0) {
            if (data.assigned_to_email !== void 0) {
              let _errs7 = errors;
              if (typeof data.assigned_to_email != 'string')
                return (
                  (validate69.errors = [
                    {
                      path: instancePath + '/assigned_to_email',
                      keyword: 'type',
                      expected: 'must be string',
                    },
                  ]),
                  !1
                );
              var valid0 = _errs7 === errors;
            } else var valid0 = !0;
            if (valid0) {
              if (data.sendblue_number !== void 0) {
                let data4 = data.sendblue_number,
                  _errs9 = errors;
                if (errors === _errs9)
                  if (typeof data4 == 'string') {
                    if (!pattern3.test(data4))
                      return (
                        (validate69.errors = [
                          {
                            path: instancePath + '/sendblue_number',
                            keyword: 'pattern',
                            expected: 'must match pattern "^\\+[1-9]\\d{1,14}$"',
                          },
                        ]),
                        !1
                      );
                  } else
                    return (
                      (validate69.errors = [
                        {
                          path: instancePath + '/sendblue_number',
                          keyword: 'type',
                          expected: 'must be string',
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
                            (validate69.errors = [
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
                        (validate69.errors = [
                          { path: instancePath + '/tags', keyword: 'type', expected: 'must be array' },
                        ]),
                        !1
                      );
                  var valid0 = _errs11 === errors;
                } else var valid0 = !0;
                if (valid0) {
                  if (data.custom_variables !== void 0) {
                    let data7 = data.custom_variables,
                      _errs15 = errors;
                    if (errors === _errs15)
                      if (data7 && typeof data7 == 'object' && !Array.isArray(data7))
                        for (let key0 in data7) {
                          let _errs18 = errors;
                          if (typeof data7[key0] != 'string')
                            return (
                              (validate69.errors = [
                                {
                                  path: instancePath + '/custom_variables/*',
                                  keyword: 'type',
                                  expected: 'must be string',
                                },
                              ]),
                              !1
                            );
                          var valid2 = _errs18 === errors;
                          if (!valid2) break;
                        }
                      else
                        return (
                          (validate69.errors = [
                            {
                              path: instancePath + '/custom_variables',
                              keyword: 'type',
                              expected: 'must be object',
                            },
                          ]),
                          !1
                        );
                    var valid0 = _errs15 === errors;
                  } else var valid0 = !0;
                  if (valid0) {
                    if (data.opt_out !== void 0) {
                      let _errs20 = errors;
                      if (typeof data.opt_out != 'boolean')
                        return (
                          (validate69.errors = [
                            { path: instancePath + '/opt_out', keyword: 'type', expected: 'must be boolean' },
                          ]),
                          !1
                        );
                      var valid0 = _errs20 === errors;
                    } else var valid0 = !0;
                    if (valid0) {
                      if (data.firstName !== void 0) {
                        let _errs22 = errors;
                        if (typeof data.firstName != 'string')
                          return (
                            (validate69.errors = [
                              {
                                path: instancePath + '/firstName',
                                keyword: 'type',
                                expected: 'must be string',
                              },
                            ]),
                            !1
                          );
                        var valid0 = _errs22 === errors;
                      } else var valid0 = !0;
                      if (valid0) {
                        if (data.lastName !== void 0) {
                          let _errs24 = errors;
                          if (typeof data.lastName != 'string')
                            return (
                              (validate69.errors = [
                                {
                                  path: instancePath + '/lastName',
                                  keyword: 'type',
                                  expected: 'must be string',
                                },
                              ]),
                              !1
                            );
                          var valid0 = _errs24 === errors;
                        } else var valid0 = !0;
                        if (valid0) {
                          if (data.companyName !== void 0) {
                            let _errs26 = errors;
                            if (typeof data.companyName != 'string')
                              return (
                                (validate69.errors = [
                                  {
                                    path: instancePath + '/companyName',
                                    keyword: 'type',
                                    expected: 'must be string',
                                  },
                                ]),
                                !1
                              );
                            var valid0 = _errs26 === errors;
                          } else var valid0 = !0;
                          if (valid0) {
                            if (data.assignedToEmail !== void 0) {
                              let _errs28 = errors;
                              if (typeof data.assignedToEmail != 'string')
                                return (
                                  (validate69.errors = [
                                    {
                                      path: instancePath + '/assignedToEmail',
                                      keyword: 'type',
                                      expected: 'must be string',
                                    },
                                  ]),
                                  !1
                                );
                              var valid0 = _errs28 === errors;
                            } else var valid0 = !0;
                            if (valid0) {
                              if (data.sendblueNumber !== void 0) {
                                let data14 = data.sendblueNumber,
                                  _errs30 = errors;
                                if (errors === _errs30)
                                  if (typeof data14 == 'string') {
                                    if (!pattern3.test(data14))
                                      return (
                                        (validate69.errors = [
                                          {
                                            path: instancePath + '/sendblueNumber',
                                            keyword: 'pattern',
                                            expected: 'must match pattern "^\\+[1-9]\\d{1,14}$"',
                                          },
                                        ]),
                                        !1
                                      );
                                  } else
                                    return (
                                      (validate69.errors = [
                                        {
                                          path: instancePath + '/sendblueNumber',
                                          keyword: 'type',
                                          expected: 'must be string',
                                        },
                                      ]),
                                      !1
                                    );
                                var valid0 = _errs30 === errors;
                              } else var valid0 = !0;
                              if (valid0)
                                if (data.optOut !== void 0) {
                                  let _errs32 = errors;
                                  if (typeof data.optOut != 'boolean')
                                    return (
                                      (validate69.errors = [
                                        {
                                          path: instancePath + '/optOut',
                                          keyword: 'type',
                                          expected: 'must be boolean',
                                        },
                                      ]),
                                      !1
                                    );
                                  var valid0 = _errs32 === errors;
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
        (validate69.errors = [{ path: instancePath, keyword: 'type', expected: 'must be object' }]), !1
      );
  return ((validate69.errors = vErrors), errors === 0);
}
var ContactVerify = validate70;
function validate70(data, { instancePath = '', parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null,
    errors = 0;
  if (errors === 0)
    if (data && typeof data == 'object' && !Array.isArray(data)) {
      let missing0;
      if (data.number === void 0 && (missing0 = 'number'))
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
      if (data.number !== void 0) {
        let data0 = data.number;
        if (errors === errors)
          if (typeof data0 == 'string') {
            if (!pattern3.test(data0))
              return (
                (validate70.errors = [
                  {
                    path: instancePath + '/number',
                    keyword: 'pattern',
                    expected: 'must match pattern "^\\+[1-9]\\d{1,14}$"',
                  },
                ]),
                !1
              );
          } else
            return (
              (validate70.errors = [
                { path: instancePath + '/number', keyword: 'type', expected: 'must be string' },
              ]),
              !1
            );
      }
    } else
      return (
        (validate70.errors = [{ path: instancePath, keyword: 'type', expected: 'must be object' }]), !1
      );
  return ((validate70.errors = vErrors), errors === 0);
}
var ContactVerifyResult = validate71;
function validate71(data, { instancePath = '', parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null,
    errors = 0;
  if (errors === 0)
    if (data && typeof data == 'object' && !Array.isArray(data)) {
      if (data.status !== void 0 && typeof data.status != 'string')
        return (
          (validate71.errors = [
            { path: instancePath + '/status', keyword: 'type', expected: 'must be string' },
          ]),
          !1
        );
    } else
      return (
        (validate71.errors = [{ path: instancePath, keyword: 'type', expected: 'must be object' }]), !1
      );
  return ((validate71.errors = vErrors), errors === 0);
}

/** Checks of the bodies of requests, by operation. */
export const requests: Checks = {
  'contacts.create': ContactCreate,
  'contacts.verify': ContactVerify,
  'contacts.optOut': ContactOptOut,
  'contacts.update': ContactUpdate,
  'contacts.bulk.delete': ContactBulkDelete,
  'contacts.bulk.create': ContactBulkCreate,
};

/** Checks of the bodies of successful answers, by operation. */
export const responses: Checks = {
  'contacts.list': ContactList,
  'contacts.create': ContactResult,
  'contacts.count': ContactCount,
  'contacts.verify': ContactVerifyResult,
  'contacts.optOut': ContactOptOutResult,
  'contacts.retrieve': ContactResult,
  'contacts.update': ContactResult,
  'contacts.delete': ContactDeleteResult,
  'contacts.bulk.delete': ContactBulkDeleteResult,
  'contacts.bulk.create': ContactBulkCreateResult,
};
