"""Customs offices, 关区代码, list CC011: the first two digits are the directly-under customs, 42 Qingdao, 43 Jinan.

Codes are issued anew over time and the public tables are old and disagree, so the list is open: an office not on it is
doubted, never refused. Not here until a current table says what they are: 青岛大港, 4202 in one source and 4227 in
another, and the main office of Weifang, which moved from 42 to 43. Nor is the day published on which 4249 became 4312.
"""

from messages.codes.code_list import Code, CodeList

CUSTOMS_OFFICE = CodeList(
    id="CC011",
    zh="关区代码",
    en="customs office",
    source="GACC customs office codes, from public copies of older tables",
    open=True,
    rows=(
        Code("4201", "烟台海关", "Yantai Customs"),
        Code("4218", "黄岛海关", "Huangdao Customs"),  # also 青开发区, the Qingdao development zone
        Code("4220", "青岛海关", "Qingdao Customs"),
        Code("4238", "威海海关驻威海邮局办事处", "Weihai Customs, Weihai post office"),
        Code("4239", "潍坊海关驻诸城办事处", "Weifang Customs, Zhucheng office"),
        Code("4240", "青岛海关快件监管中心", "Qingdao Customs, express mail centre"),
        Code("4241", "烟台出口加工区", "Yantai export processing zone"),
        Code("4242", "威海出口加工区", "Weihai export processing zone"),
        Code("4243", "济宁海关驻曲阜办事处", "Jining Customs, Qufu office"),
        Code("4244", "青岛海关驻滨州办事处", "Qingdao Customs, Binzhou office"),
        Code("4245", "烟台海关驻邮局办事处", "Yantai Customs, post office"),
        Code("4246", "青岛出口加工区", "Qingdao export processing zone"),
        Code("4247", "威海海关驻机场办事处", "Weihai Customs, airport office"),
        Code("4248", "青岛海关驻莱芜办事处", "Qingdao Customs, Laiwu office"),
        Code("4249", "潍坊出口加工区", "Weifang export processing zone"),
        Code("4250", "青岛西海岸出口加工区", "Qingdao West Coast export processing zone"),
        Code("4251", "淄博保税物流中心", "Zibo bonded logistics centre"),
        Code("4253", "日照保税物流中心", "Rizhao bonded logistics centre"),
        Code("4254", "青岛保税物流中心", "Qingdao bonded logistics centre"),
        Code("4255", "潍坊海关驻寿光办事处", "Weifang Customs, Shouguang office"),
        Code("4258", "青岛前湾保税港区", "Qingdao Qianwan bonded port"),
        Code("4300", "济南海关", "Jinan Customs"),
        Code("4301", "济南海关现场业务", "Jinan Customs, front office"),
        Code("4312", "潍坊海关驻出口加工区办事处", "Weifang Customs, export processing zone office"),
    ),
)
